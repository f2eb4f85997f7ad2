package org.maillage.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends short letters in plain text, one person each. What stands in them is never logged: it holds secrets.
 *
 * <p>A password goes only over an encrypted connection, unless the mail server is on this machine.
 */
public final class Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final MailServer server;
    private final Session session;

    public Mailer(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(settings(server));
    }

    /** A letter was not taken by the mail server, which is noted. */
    public static final class NotSent extends Exception {
        NotSent(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** The e-mail address in a text, when it is one and nothing else. */
    public static Optional<String> address(String text) {
        try {
            var address = new InternetAddress(text.strip(), true);
            var plain = address.getAddress();
            return plain.equals(text.strip()) && plain.contains("@") ? Optional.of(plain) : Optional.empty();
        } catch (AddressException noAddress) {
            return Optional.empty();
        }
    }

    /** Sends a letter; returns when the mail server has taken it. */
    public void send(String to, String subject, String text) throws NotSent {
        try {
            var letter = new MimeMessage(session);
            letter.setFrom(new InternetAddress(server.from()));
            letter.setRecipient(RecipientType.TO, new InternetAddress(to, true));
            letter.setSubject(subject, UTF_8.name());
            letter.setText(text, UTF_8.name());
            letter.setSentDate(Date.from(Instant.now()));
            // Nobody answers to a machine's letter with another (RFC 3834).
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.saveChanges();
            try (var transport = session.getTransport(server.encrypted() ? "smtps" : "smtp")) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
                transport.sendMessage(letter, letter.getAllRecipients());
            }
        } catch (MessagingException e) {
            LOG.warn("Mail cannot be sent by {}: {}", server, e.getMessage());
            throw new NotSent(e);
        }
    }

    private static Properties settings(MailServer server) {
        var settings = new Properties();
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            settings.setProperty(protocol + "auth", String.valueOf(server.user() != null));
            settings.setProperty(protocol + "connectiontimeout", PATIENCE_MILLIS);
            settings.setProperty(protocol + "timeout", PATIENCE_MILLIS);
            settings.setProperty(protocol + "writetimeout", PATIENCE_MILLIS);
            settings.setProperty(protocol + "ssl.checkserveridentity", "true");
        }
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(server.user() != null && !isHere(server)));
        return settings;
    }

    private static boolean isHere(MailServer server) {
        return server.host().equals("localhost") || server.host().equals("127.0.0.1");
    }
}
