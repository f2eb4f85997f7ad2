package org.maillage;

import java.util.concurrent.CountDownLatch;

/** Starts Maillage and keeps it running until it is told to stop. */
public final class Maillage {
    private Maillage() {}

    public static void main(String[] arguments) throws InterruptedException {
        Application application;
        try {
            application = Application.start(Settings.from(System.getenv()));
        } catch (RuntimeException e) {
            System.err.println(StartFailure.sentence(e));
            System.exit(1);
            return;
        }
        var address = "http://localhost:" + application.port();
        System.out.println("Maillage : " + address);
        System.out.println("Première connexion / first sign-in: " + address + "/sign-in?code="
                + application.accounts().newCode());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            application.close();
            stopped.countDown();
        }));
        stopped.await();
    }
}
