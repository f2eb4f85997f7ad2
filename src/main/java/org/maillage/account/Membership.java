package org.maillage.account;

import org.jspecify.annotations.Nullable;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Journal;

/** All that lets people in, wired together: wrong guesses count the same wherever they are made. */
public record Membership(
        People people,
        Sessions sessions,
        Accounts accounts,
        Tokens tokens,
        Members members,
        Invitations invitations,
        Resets resets,
        Workshops workshops,
        Tying tying,
        Identities identities) {
    public static Membership of(Graph graph, @Nullable String token, Kinds kinds, Store store, Journal journal) {
        var sessions = new Sessions(graph);
        var guesses = new Guesses();
        var people = new People(graph, sessions, guesses);
        var tokens = new Tokens(graph, sessions.rights());
        var accounts = new Accounts(graph, token, people, sessions, tokens, guesses);
        accounts.knowOperator();
        var tying = new Tying(graph, kinds, store, journal, accounts, sessions);
        return new Membership(
                people,
                sessions,
                accounts,
                tokens,
                new Members(graph, sessions.rights()),
                new Invitations(graph, people, sessions),
                new Resets(graph, people, sessions),
                new Workshops(graph, sessions, guesses),
                tying,
                new Identities(graph, sessions, tying));
    }
}
