package org.maillage.testing;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.Application;
import org.maillage.http.AccountRoutes;
import org.maillage.http.Letters;
import org.maillage.http.MemberRoutes;
import org.maillage.http.ResetRoutes;
import org.maillage.http.Server;
import org.maillage.mail.MailServer;
import org.maillage.mail.Mailer;

/** The running application at a port of its own, where a mail server is set. */
public record WithMail(Server server, Client client) implements AutoCloseable {
    /** With this mail server, and links that begin with {@code https://ici.example}. */
    public static WithMail of(Application application, MailServer post) {
        var letters = new Letters(new Mailer(post), () -> "https://ici.example");
        var membership = application.membership();
        var callers = Aside.callers(application);
        var own = Stream.of(
                        new AccountRoutes(membership, callers, null, true, null).routes(),
                        new ResetRoutes(membership.resets(), letters, callers).routes(),
                        new MemberRoutes(membership, letters).routes())
                .flatMap(List::stream)
                .toList();
        var server = Aside.start(application, own);
        return new WithMail(server, new Client(server.port(), null));
    }

    @Override
    public void close() {
        server.close();
    }
}
