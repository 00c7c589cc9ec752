package org.stemma.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.stemma.text.Json;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Firefox through WebDriver BiDi (W3C), which it speaks itself, so that no driver is needed. Tests skip where there is none. */
final class FirefoxBrowser implements Browser {
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private final Process process;
    private final Path profile;
    private final BidiConnection connection;
    private String context = "";

    private FirefoxBrowser(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.connection = new BidiConnection(address);
    }

    /** Starts it, or skips the test. */
    static Browser start() throws IOException {
        Optional<Path> firefox = Browser.program("firefox-esr", "firefox");
        Assumptions.assumeTrue(firefox.isPresent(), "firefox not found, skipped");
        Path profile = Files.createTempDirectory("stemma-firefox");
        Files.writeString(profile.resolve("user.js"), """
                user_pref("app.update.enabled", false);
                user_pref("datareporting.policy.dataSubmissionEnabled", false);
                user_pref("network.captive-portal-service.enabled", false);
                user_pref("network.connectivity-service.enabled", false);
                user_pref("browser.safebrowsing.downloads.remote.enabled", false);
                user_pref("network.proxy.type", 1);
                user_pref("network.proxy.http", "127.0.0.1");
                user_pref("network.proxy.http_port", 9);
                user_pref("network.proxy.ssl", "127.0.0.1");
                user_pref("network.proxy.ssl_port", 9);
                user_pref("ui.prefersReducedMotion", 1);
                """);
        Process process = new ProcessBuilder(
                        firefox.orElseThrow().toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port",
                        "0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        FirefoxBrowser browser = new FirefoxBrowser(process, profile, address(process));
        browser.begin();
        return browser;
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}), "firefox-errors");
                rest.setDaemon(true);
                rest.start();
                return line.substring(LISTENING.length()).strip();
            }
        }
        throw new IOException("Firefox ended before it listened");
    }

    private void begin() {
        connection.call("session.new", Map.of("capabilities", Map.of()));
        context = connection
                .call("browsingContext.getTree", Map.of())
                .path("contexts")
                .path(0)
                .path("context")
                .asString();
        connection.call("browsingContext.activate", Map.of("context", context));
        connection.call("session.subscribe", Map.of("events", List.of("log.entryAdded", "network.beforeRequestSent")));
    }

    @Override
    public void open(Path page, String fragment) {
        navigate("about:blank");
        problems();
        navigate(page.toUri() + fragment);
        settle();
    }

    private void navigate(String url) {
        connection.call("browsingContext.navigate", Map.of("context", context, "url", url, "wait", "complete"));
    }

    @Override
    public void resize(int width, int height) {
        connection.call(
                "browsingContext.setViewport",
                Map.of("context", context, "viewport", Map.of("width", width, "height", height)));
    }

    /** Firefox tells pages the theme of the system; the tests of the dark theme run in Chromium. */
    @Override
    public void dark(boolean dark) {}

    @Override
    public Object script(String body, Object... arguments) {
        String function =
                "async (...given) => JSON.stringify((await (function() {" + body + "\n}).apply(null, given)) ?? null)";
        JsonNode answer = connection.call(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        function,
                        "awaitPromise",
                        true,
                        "target",
                        Map.of("context", context),
                        "arguments",
                        Arrays.stream(arguments).map(FirefoxBrowser::value).toList()));
        if (!answer.path("type").asString("").equals("success")) {
            throw new IllegalStateException(
                    answer.path("exceptionDetails").path("text").asString("script failed"));
        }
        Object result = Json.mapper()
                .readerFor(Object.class)
                .with(DeserializationFeature.USE_LONG_FOR_INTS)
                .readValue(answer.path("result").path("value").asString("null"));
        return Objects.requireNonNullElse(result, "null");
    }

    private static Map<String, Object> value(Object argument) {
        String type = argument instanceof Boolean ? "boolean" : argument instanceof Number ? "number" : "string";
        return Map.of("type", type, "value", argument);
    }

    @Override
    public void click(String css) {
        List<Object> middle = array(
                "const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                        + "const r = e.getClientRects()[0] ?? e.getBoundingClientRect(); return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)]",
                css);
        act(Map.of(
                "type",
                "pointer",
                "id",
                "mouse",
                "actions",
                List.of(
                        Map.of("type", "pointerMove", "x", middle.get(0), "y", middle.get(1)),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0))));
    }

    @Override
    public void press(String key) {
        act(Map.of(
                "type",
                "key",
                "id",
                "keys",
                "actions",
                List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key))));
    }

    /** Without a window, Firefox moves no focus. */
    @Override
    public boolean movesFocus() {
        return false;
    }

    private void act(Map<String, Object> device) {
        connection.call("input.performActions", Map.of("context", context, "actions", List.of(device)));
        settle();
    }

    @Override
    public List<String> problems() {
        return connection.problems();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Browser.remove(profile);
    }
}
