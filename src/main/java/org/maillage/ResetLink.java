package org.maillage;

import java.io.PrintStream;
import java.util.Map;
import org.maillage.account.Caller;
import org.maillage.account.Resets;
import org.maillage.http.Messages;

/** Makes a link to choose a new password from the terminal, for somebody who has no other way in. */
final class ResetLink {
    private final Resets resets;
    private final String address;
    private final Messages messages;
    private final PrintStream out;

    /** @param address how people reach the server */
    ResetLink(Resets resets, String address, Messages messages, PrintStream out) {
        this.resets = resets;
        this.address = address;
        this.messages = messages;
        this.out = out;
    }

    /** Whether anybody signs in by this name. */
    boolean run(String login) {
        var made = resets.makeFor(Caller.OPERATOR, login);
        out.println(made.map(link -> messages.say(
                        "start.reset", Map.of("name", link.name(), "link", address + Resets.PAGE + link.secret())))
                .orElseGet(() -> messages.say("start.reset-nobody", Map.of("value", login))));
        return made.isPresent();
    }
}
