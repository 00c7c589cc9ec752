package org.stemma.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser without a window and without a network, in a fresh profile. */
public interface Browser extends AutoCloseable {
    /** The keys that tests press, as WebDriver names them. */
    String TAB = "\uE004";

    /** Opens and presses. */
    String ENTER = "\uE007";

    /** Closes. */
    String ESCAPE = "\uE00C";

    /** Opens a page from disk, forgets what was complained of before, and waits until it has answered to the fragment. */
    void open(Path page, String fragment);

    /** Sets the size of what is seen, in CSS pixels. */
    void resize(int width, int height);

    /** Asks for the dark or the light theme. */
    void dark(boolean dark);

    /**
     * Runs the body of a function; {@code return} gives its result, a promise is waited for.
     *
     * @return text, whole number, truth value, list or map; "null" for nothing
     */
    Object script(String body, Object... arguments);

    /** Clicks with the mouse in the middle of the first element that fits, and waits for the page's answer. */
    void click(String css);

    /** Presses a key and waits for the page's answer. */
    void press(String key);

    /** Waits until the page has drawn a frame and run what was queued before it, such as the events of what was opened. */
    default void settle() {
        script(
                "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    /** Whether {@link #TAB} moves the focus. */
    boolean movesFocus();

    /** What the browser complained of since the page was opened. */
    List<String> problems();

    @Override
    void close() throws IOException;

    /** The result of a script that gives a list. */
    @SuppressWarnings("unchecked")
    default List<Object> array(String body, Object... arguments) {
        return (List<Object>) script(body, arguments);
    }

    /** The text of the first element that fits, as it is seen. */
    default String text(String css) {
        return script("return document.querySelector(arguments[0]).innerText", css)
                .toString()
                .strip();
    }

    /** Whether the first element that fits can be seen. */
    default boolean sees(String css) {
        return (Boolean) script(
                "const e = document.querySelector(arguments[0]); return e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0",
                css);
    }

    /**
     * The ids of the rules that axe-core finds broken, serious and critical ones alone, each with its first places.
     *
     * @param contrast whether to look at colours too, which takes long where texts are very long
     */
    default List<Object> violations(boolean contrast) {
        script(axe() + "; return 1");
        return array(
                "return axe.run({resultTypes: ['violations'], rules: {'color-contrast': {enabled: arguments[0]}}}).then(r => r.violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 4).map(n => n.html.slice(0, 200)).join(' | ')))",
                contrast);
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of these programs that is on the path. */
    static Optional<Path> program(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(names)
                .flatMap(name ->
                        Arrays.stream(path.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(java.nio.file.Files::isExecutable)
                .findFirst();
    }

    /** Removes a profile. */
    static void remove(Path profile) throws IOException {
        try (Stream<Path> files = java.nio.file.Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
