package org.maillage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.maillage.Application;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/**
 * Gives a test a {@link Visit}: a page of its own, in French, signed in as the facilitator, on the running application.
 *
 * <p>Whatever the page writes to the console as an error fails the test.
 */
public final class InBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace STORE = Namespace.create(InBrowser.class);

    /** Milliseconds; WebGL drawn in software on two cores can take this long. */
    private static final double PATIENCE = 60_000;

    private final RunningApplication running = new RunningApplication();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Visit.class || type == Chromium.class || running.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type != Visit.class && type != Chromium.class) {
            return running.resolveParameter(parameter, context);
        }
        var chromium = context.getStore(StoreScope.LAUNCHER_SESSION, STORE)
                .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        if (type == Chromium.class) {
            return chromium;
        }
        var application = running.application(context);
        var errors = new ArrayList<String>();
        var visit = open(chromium.browser(), application, running.client(context), errors);
        context.getStore(STORE).put(Opened.class, new Opened(visit, errors));
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var opened = context.getStore(STORE).remove(Opened.class, Opened.class);
        if (opened == null) {
            return;
        }
        opened.visit().page().context().close();
        if (!opened.errors().isEmpty()) {
            throw new AssertionError("The page complained: " + opened.errors());
        }
    }

    /** A page of its own, in French, signed in as the facilitator of an application. */
    static Visit open(Browser browser, Application application, Client client, List<String> errors) {
        return open(browser, application, client, errors, ServiceWorkerPolicy.BLOCK);
    }

    /** The same, where a service worker may keep the files of the page: most tests are over before it has them. */
    static Visit open(
            Browser browser, Application application, Client client, List<String> errors, ServiceWorkerPolicy workers) {
        var options = somebody("http://localhost:" + application.port()).setServiceWorkers(workers);
        BrowserContext context = browser.newContext(options);
        var code = application.accounts().newCode();
        Page page = context.newPage();
        watch(page, errors);
        // The link of a code leads to the page, which need not be drawn for each test.
        context.request().get("/sign-in?code=" + code, RequestOptions.create().setMaxRedirects(0));
        return new Visit(page, client);
    }

    /** Somebody French at a laptop, not signed in, for whom no service worker keeps the files of the page. */
    static Browser.NewContextOptions somebody(String address) {
        return new Browser.NewContextOptions()
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setLocale("fr-FR")
                .setViewportSize(1366, 768)
                .setBaseURL(address)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Waits long enough for it, and keeps what it complains about. */
    static void watch(Page page, List<String> errors) {
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onConsoleMessage(message -> keepError(message, errors));
        page.onPageError(errors::add);
    }

    private static void keepError(ConsoleMessage message, List<String> errors) {
        // A refused request shows as a console error too; the tests look at what the page says about it.
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            errors.add(message.text());
        }
    }

    private record Opened(Visit visit, List<String> errors) {}
}
