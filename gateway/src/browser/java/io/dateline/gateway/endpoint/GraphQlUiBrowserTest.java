package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opens the UI in a browser, as a newcomer does. The browser must be installed. */
@QuarkusTest
class GraphQlUiBrowserTest extends WithFakeServices {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final List<String> complaints = new ArrayList<>();

  @Test
  void the_ui_opens_with_a_query_that_works() {
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      Page page = browser.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text() + " at " + message.location());
            }
          });
      page.onPageError(complaints::add);
      page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              complaints.add(response.status() + ": " + response.url());
            }
          });
      page.navigate("http://localhost:" + RestAssured.port + "/q/graphql-ui");
      page.locator("text=Who stands in the newest articles").first().waitFor();
      page.locator("button.graphiql-execute-button").click();
      page.locator("text=Sol Bay opens pier 1").first().waitFor();
      assertTrue(page.url().contains("?query="), page.url());
      assertFalse(page.content().contains("Error fetching schema"));
    }
    assertEquals(List.of(), complaints);
    assertEquals(1, entities.callsTo("/articles/mentions").size());
  }

  private static BrowserType.LaunchOptions options() {
    List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu"));
    if (System.getProperty("user.name").equals("root")) {
      // The sandbox of Chromium does not work for root.
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(arguments);
  }

  private static Path chromium() {
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
