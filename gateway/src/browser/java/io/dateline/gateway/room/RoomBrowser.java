package io.dateline.gateway.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.dateline.gateway.fake.Chromium;
import io.dateline.gateway.fake.SampleEvents;
import io.dateline.gateway.fake.SampleStories;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of tests that use the reading room as people do. A test fails if the console shows an error,
 * a script fails, the content policy refuses something, or anything is asked of another host.
 */
abstract class RoomBrowser extends WithFakeServices {

  static final String PERSON = GlobalId.of(GlobalId.Kind.NamedEntity, SampleWorld.MINISTER);
  static final String COUNTRY = GlobalId.of(GlobalId.Kind.NamedEntity, SampleWorld.COUNTRY);
  static final String STORY = GlobalId.of(GlobalId.Kind.Story, SampleStories.story(3));
  static final String EVENT = GlobalId.of(GlobalId.Kind.Event, SampleEvents.event(3));

  private static Chromium chromium;

  /** The errors of the page. Tests that cause errors clear it. */
  final List<String> complaints = new CopyOnWriteArrayList<>();

  BrowserContext context;
  Page page;

  @BeforeAll
  static void start_the_browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop_the_browser() {
    chromium.close();
  }

  @BeforeEach
  void open_a_page() {
    use(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  @AfterEach
  void nothing_went_wrong() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  /** Opens a page with other options, such as a narrow window. */
  final void use(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.browser().newContext(options);
    context.addInitScript(
        "addEventListener('securitypolicyviolation', e => console.error('policy: ' +"
            + " e.violatedDirective + ' ' + e.blockedURI));");
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin()) && !request.url().startsWith("data:")) {
            complaints.add("foreign: " + request.url());
          }
        });
  }

  static String origin() {
    return "http://localhost:" + RestAssured.port;
  }

  final void open(String address) {
    page.navigate(origin() + address);
  }

  final void seen(String text) {
    page.getByText(text).first().waitFor();
  }

  /**
   * Waits until an expression is true. Playwright's own way compiles the expression in the page,
   * which the policy refuses.
   */
  final void holds(String expression) {
    page.waitForCondition(() -> (Boolean) page.evaluate(expression));
  }
}
