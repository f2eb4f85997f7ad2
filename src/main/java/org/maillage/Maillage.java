package org.maillage;

/** Starts Maillage: settings, graph, server. */
public final class Maillage {
    private Maillage() {}

    public static void main(String[] args) {
        System.out.println("Maillage");
    }
}
