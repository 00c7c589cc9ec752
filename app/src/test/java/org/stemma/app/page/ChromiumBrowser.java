package org.stemma.app.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium through its driver. Tests skip where there is none. */
public final class ChromiumBrowser implements Browser {
    private final ChromeDriver driver;
    private final Path profile;

    private ChromiumBrowser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts it, or skips the test. */
    public static Browser start() throws IOException {
        Optional<Path> chromium = Browser.program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = Browser.program("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(), "chromium or chromedriver not found, skipped");
        Path profile = Files.createTempDirectory("stemma-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--window-size=1366,768");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // With the property set, Selenium looks for no driver and downloads none.
        System.setProperty("webdriver.chrome.driver", chromedriver.orElseThrow().toString());
        ChromeDriver driver = new ChromeDriver(options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return new ChromiumBrowser(driver, profile);
    }

    @Override
    public void open(Path page, String fragment) {
        driver.get("about:blank");
        problems();
        driver.get(page.toUri() + fragment);
        settle();
    }

    @Override
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    @Override
    public Object script(String body, Object... arguments) {
        String promised = "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);"
                + "Promise.resolve((function() {" + body + "\n}).apply(null, given)).then(done)";
        return Objects.requireNonNullElse(driver.executeAsyncScript(promised, arguments), "null");
    }

    @Override
    public void click(String css) {
        driver.findElement(By.cssSelector(css)).click();
        settle();
    }

    @Override
    public void press(String key) {
        driver.switchTo().activeElement().sendKeys(key);
        settle();
    }

    @Override
    public boolean movesFocus() {
        return true;
    }

    @Override
    public List<String> problems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Browser.remove(profile);
    }
}
