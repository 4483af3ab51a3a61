package io.dateline.gateway.fake;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium of this machine, driven by Playwright. It must be on the PATH. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Starts the browser without a window. */
  public static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, playwright.chromium().launch(options()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static BrowserType.LaunchOptions options() {
    List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu"));
    if (System.getProperty("user.name").equals("root")) {
      // The sandbox of Chromium does not work for root.
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(arguments);
  }

  private static Path executable() {
    return Stream.of(
            Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "This test needs a Chromium on the PATH: one of "
                        + Arrays.toString(NAMES.toArray())));
  }
}
