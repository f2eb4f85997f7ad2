package org.maillage.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.problem.SignedOut;

/**
 * Ties what somebody wrote as a guest of a workshop to the account they have.
 *
 * <p>What they wrote passes to the account through the journal, one change in each territory that nobody takes back;
 * then the guest is gone. Stopped halfway, it can be asked again.
 */
public final class Tying {
    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Journal journal;
    private final Accounts accounts;
    private final Sessions sessions;

    public Tying(Graph graph, Kinds kinds, Store store, Journal journal, Accounts accounts, Sessions sessions) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.journal = journal;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Ties a guest to the account of this name and password, and returns the secret of its new session. */
    public String tie(Caller guest, String login, String password, String address) {
        if (guest.until() == null) {
            throw new Invalid(Problem.of("not-a-guest", "login", null));
        }
        var session = signIn(login, password, address);
        pass(guest, sessions.caller(session));
        return session;
    }

    /** Passes what a guest wrote to the account they turn out to have. */
    void pass(Caller guest, Caller account) {
        for (var territory : graph.read(tx -> Workshops.parts(tx, guest.person()))) {
            var edits = graph.read(tx -> passing(tx, guest, account, territory));
            // In the guest's name, so that what they kept to themselves is there to be passed on.
            var author = new Author(guest.person(), account.name());
            journal.apply(author, territory, Intent.passing("reading.tie"), edits);
        }
        graph.writeOnly(tx -> tx.run("account/guest-tie", Map.of("guest", guest.person(), "person", account.person())));
        sessions.rights().changed(guest.person());
    }

    /** A wrong password is no reason to be signed out as a guest. */
    private String signIn(String login, String password, String address) {
        try {
            return accounts.signIn(login, password, address);
        } catch (SignedOut wrong) {
            throw new Invalid(Problem.of("wrong-account", "password", null));
        }
    }

    private List<Edit> passing(Tx tx, Caller guest, Caller account, String territory) {
        var byKind = new LinkedHashMap<Kind, List<String>>();
        tx.run("account/written-by", Map.of("territory", territory, "person", guest.person()))
                .forEach(row -> byKind.computeIfAbsent(kinds.get(row.text("kind")), kind -> new ArrayList<>())
                        .add(row.text("id")));
        var edits = new ArrayList<Edit>();
        byKind.forEach((kind, ids) -> store.read(tx, territory, kind, ids)
                .forEach((id, stored) -> edits.add(Edit.pass(kind, id, of(account, kind, stored.document())))));
        return edits;
    }

    private static Document of(Caller account, Kind kind, Document document) {
        var theirs = document.with("person", account.person());
        return kind.field("author").isPresent() ? theirs.with("author", account.name()) : theirs;
    }
}
