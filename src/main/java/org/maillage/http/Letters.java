package org.maillage.http;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.account.Invitations;
import org.maillage.account.Resets;
import org.maillage.mail.Mailer;
import org.maillage.mail.Mailer.NotSent;

/** What is written to people by mail, each with a link that only they may have. */
public final class Letters {
    private final Mailer mailer;
    private final Supplier<String> address;

    /** Letters that this sends, whose links begin with the address by which people reach this server. */
    public Letters(Mailer mailer, Supplier<String> address) {
        this.mailer = mailer;
        this.address = address;
    }

    /** Whether the letter has gone. */
    boolean invitation(Messages messages, String to, String territory, String secret) {
        var details = Map.of("territory", territory, "link", address.get() + Invitations.PAGE + secret);
        return send(to, messages.say("mail.invitation-subject", details), messages.say("mail.invitation", details));
    }

    /** Whether the letter has gone. */
    boolean reset(Messages messages, String to, Resets.Made made) {
        var details = Map.of("name", made.name(), "link", address.get() + Resets.PAGE + made.secret());
        return send(to, messages.say("mail.reset-subject", details), messages.say("mail.reset", details));
    }

    /** A name with a line's end in it must not begin another line of what stands above a letter. */
    private boolean send(String to, String subject, String text) {
        try {
            mailer.send(to, subject.replaceAll("\\p{Cntrl}", " "), text);
            return true;
        } catch (NotSent noted) {
            return false;
        }
    }
}
