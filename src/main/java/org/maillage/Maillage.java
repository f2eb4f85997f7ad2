package org.maillage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.maillage.http.Messages;

/** Starts Maillage and keeps it running until it is told to stop. */
public final class Maillage {
    private Maillage() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var command = Command.of(List.of(arguments));
            var settings = Settings.from(System.getenv());
            if (command.folder() == null) {
                serve(settings);
            } else {
                System.exit(bring(settings, command.folder(), command.territory()) ? 0 : 1);
            }
        } catch (RuntimeException e) {
            System.err.println(StartFailure.sentence(e));
            System.exit(1);
        }
    }

    private static void serve(Settings settings) throws InterruptedException {
        var application = Application.start(settings);
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

    private static boolean bring(Settings settings, Path folder, String territory) {
        try (var application = Application.open(settings)) {
            var messages = Messages.in(Locale.getDefault());
            return new FolderImport(application.territories(), application.importer(), messages, System.out)
                    .run(folder, territory);
        }
    }
}
