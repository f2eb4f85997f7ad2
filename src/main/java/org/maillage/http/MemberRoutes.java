package org.maillage.http;

import static org.maillage.account.Permission.MEMBERS;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Invitations;
import org.maillage.account.Members;
import org.maillage.account.Membership;
import org.maillage.mail.Mailer;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Who takes part in a territory, and the invitations to it. */
public final class MemberRoutes {
    private static final String ONE = "/api/territories/{territory}";
    private static final int USUAL_DAYS = 14;

    private final Members members;
    private final Invitations invitations;
    private final @Nullable Letters letters;

    /** @param letters by which invitations are sent, or null where no mail server is set */
    public MemberRoutes(Membership membership, @Nullable Letters letters) {
        this.members = membership.members();
        this.invitations = membership.invitations();
        this.letters = letters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/members", MEMBERS, this::show),
                Route.post(ONE + "/members", MEMBERS, this::change),
                Route.post(ONE + "/invitations", MEMBERS, this::invite),
                Route.post(ONE + "/invitations/revoke", MEMBERS, this::revoke));
    }

    private void show(Request request) {
        request.http()
                .json(Map.of(
                        "members", members.of(request.territory()),
                        "invitations", invitations.of(request.territory())));
    }

    private void change(Request request) throws IOException {
        var given = Body.of(request.http(), Part.class, Body.SMALL);
        members.put(request.caller(), request.territory(), required("person", given.person()), given.role());
        request.http().json(Map.of("ok", true));
    }

    private void invite(Request request) throws IOException {
        var given = Body.of(request.http(), Wanted.class, Body.SMALL);
        var days = given.days() == null ? USUAL_DAYS : given.days();
        var to = address(given.to());
        var made = invitations.make(request.caller(), request.territory(), given.role(), given.note(), days);
        var mailed = to == null ? null : mailed(request, to, made.secret());
        request.http().status(201).json(new Made(made.id(), made.secret(), made.expires(), mailed));
    }

    private @Nullable String address(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (letters == null) {
            throw new NotFound("no-mail");
        }
        return Mailer.address(given).orElseThrow(() -> new Invalid(Problem.of("mail-address", "to", given)));
    }

    /** Whether the letter has gone; the link is there all the same. */
    private boolean mailed(Request request, String to, String secret) {
        invitations.countLetter(request.caller());
        var territory = invitations.show(secret).name();
        return letters != null && letters.invitation(request.messages(), to, territory, secret);
    }

    private void revoke(Request request) throws IOException {
        var given = Body.of(request.http(), Revoked.class, Body.SMALL);
        invitations.revoke(request.territory(), required("id", given.id()));
        request.http().json(Map.of("ok", true));
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Invalid(Problem.of("required", field, null));
        }
        return value.strip();
    }

    private record Part(@Nullable String person, @Nullable String role) {}

    private record Wanted(
            @Nullable String role,
            @Nullable String note,
            @Nullable Integer days,
            @Nullable String to) {}

    private record Made(
            String id,
            String secret,
            String expires,
            @Nullable Boolean mailed) {}

    private record Revoked(@Nullable String id) {}
}
