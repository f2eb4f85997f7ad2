package org.maillage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.maillage.http.Messages;

/** Starts Maillage and keeps it running until it is told to stop; or does what it is asked for at the terminal, and leaves. */
public final class Maillage {
    private static final Messages HERE = Messages.in(Locale.getDefault());

    private Maillage() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var command = Command.of(List.of(arguments));
            var settings = Settings.from(System.getenv());
            if (command.keeping() != null) {
                System.exit(keep(settings, command.keeping()) ? 0 : 1);
            } else if (command.reset() != null) {
                System.exit(reset(settings, command.reset()) ? 0 : 1);
            } else if (command.source() != null) {
                System.exit(bring(settings, command.source(), command.territory()) ? 0 : 1);
            } else {
                serve(settings);
            }
        } catch (IOException e) {
            System.err.println(new StartFailure(HERE).sentence(new UncheckedIOException(e)));
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println(new StartFailure(HERE).sentence(e));
            System.exit(1);
        }
    }

    private static void serve(Settings settings) throws InterruptedException {
        say("start.starting", Map.of());
        var application = Application.start(settings);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            application.close();
            stopped.countDown();
        }));
        var address = settings.address(application.port());
        var link = address + "/sign-in?code=" + application.accounts().newCode();
        say("start.ready", Map.of("link", link, "address", address));
        stopped.await();
    }

    private static boolean bring(Settings settings, Path source, String territory) {
        try (var application = Application.open(settings)) {
            return new FolderImport(application.territories(), application.importer(), HERE, System.out)
                    .run(source, territory);
        }
    }

    private static boolean keep(Settings settings, Command.Keeping keeping) throws IOException, InterruptedException {
        var command = new BackupCommand(settings, HERE, System.out);
        var file = keeping.file();
        return (keeping.restore() && file != null) ? command.restore(file) : command.make(file);
    }

    private static boolean reset(Settings settings, String login) {
        try (var application = Application.open(settings)) {
            return new ResetLink(application.membership().resets(), settings.address(settings.port()), HERE, System.out)
                    .run(login);
        }
    }

    /** What everybody must be able to read at the terminal is said in French, then in English. */
    private static void say(String key, Map<String, String> details) {
        System.out.println(Messages.in(Locale.FRENCH).say(key, details));
        System.out.println(Messages.in(Locale.ENGLISH).say(key, details));
    }
}
