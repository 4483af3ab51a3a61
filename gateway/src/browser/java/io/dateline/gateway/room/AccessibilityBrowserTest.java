package io.dateline.gateway.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every view in both themes and two widths, checked by axe-core, and the weight of the first. */
@QuarkusTest
class AccessibilityBrowserTest extends RoomBrowser {

  @Test
  void no_view_has_a_fault_that_axe_finds_in_any_theme_or_width() {
    List<String> faults = new ArrayList<>();
    // axe-core compiles its rules in the page, which the policy refuses.
    use(new Browser.NewContextOptions().setBypassCSP(true));
    for (String address : views()) {
      page.setViewportSize(390, 900);
      open(address);
      holds("document.querySelector('main').children.length > 1");
      holds("!document.querySelector('main .waiting')");
      if (address.startsWith("/article") && !address.contains("?")) {
        page.locator(".mark.person").first().click();
        page.locator("#card a").first().waitFor();
      }
      for (int width : new int[] {390, 1440}) {
        page.setViewportSize(width, 900);
        assertFalse(
            (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"),
            address + " is wider than " + width);
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
          new AxeBuilder(page)
              .analyze()
              .getViolations()
              .forEach(rule -> faults.add(described(rule, address, theme, width)));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String described(Rule rule, String address, ColorScheme theme, int width) {
    return "%s in %s of %s, %d: %s"
        .formatted(rule.getId(), theme, address, width, rule.getNodes().get(0).getHtml());
  }

  @Test
  void the_first_view_is_light() {
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> requests.add(request.url()));
    page.addInitScript(
        "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
            + " if (!e.hadRecentInput) window.shift += e.value; })"
            + ".observe({type: 'layout-shift', buffered: true});");
    open("/");
    page.locator(".facts").waitFor();
    page.waitForTimeout(500);
    assertTrue(requests.size() <= 12, () -> requests.toString());
    int bytes =
        ((Number)
                page.evaluate(
                    "performance.getEntriesByType('resource').reduce((sum, e) => sum +"
                        + " e.transferSize, 0)"))
            .intValue();
    assertTrue(bytes < 150_000, bytes + " bytes");
    int elements = ((Number) page.evaluate("document.querySelectorAll('*').length")).intValue();
    assertTrue(elements < 3000, elements + " elements");
    assertEquals(0.0, ((Number) page.evaluate("window.shift")).doubleValue(), 0.01);
  }

  private List<String> views() {
    return List.of(
        "/",
        "/?q=pier",
        "/?q=pier&peek=" + articleId(3),
        "/article/" + articleId(3),
        "/article/" + articleId(3) + "?view=both",
        "/entity",
        "/entity/" + PERSON,
        "/entity/" + COUNTRY,
        "/pair?a=" + PERSON + "&b=" + COUNTRY,
        "/stories",
        "/story/" + STORY,
        "/events",
        "/event/" + EVENT,
        "/quotes",
        "/live",
        "/add",
        "/help");
  }
}
