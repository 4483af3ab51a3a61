package io.dateline.gateway.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.dateline.gateway.fake.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of every view of a running reading room, in both themes and two widths. It is no
 * test of the build and runs only when it is named:
 *
 * <pre>
 * mvn test -pl gateway -am -Dbrowser -Dtest=RoomPictures -Dsurefire.failIfNoSpecifiedTests=false
 *     -Droom.address=http://127.0.0.1:8080 -Droom.pictures=target/pictures
 * </pre>
 */
class RoomPictures {

  private static final String ADDRESS = System.getProperty("room.address", "http://127.0.0.1:8080");

  private static final Path FOLDER =
      Path.of(System.getProperty("room.pictures", "target/pictures"));

  @Test
  void take_pictures_of_every_view() throws Exception {
    Files.createDirectories(FOLDER);
    try (Chromium chromium = Chromium.start()) {
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {390, 1280}) {
          Page page =
              chromium
                  .browser()
                  .newPage(
                      new Browser.NewPageOptions()
                          .setViewportSize(width, 860)
                          .setColorScheme(theme)
                          // Playwright compiles what it waits for, which the policy refuses.
                          .setBypassCSP(true));
          for (Map.Entry<String, String> view : views(page).entrySet()) {
            page.navigate(ADDRESS + view.getValue());
            page.waitForFunction(
                "document.querySelector('main')?.children.length > 1"
                    + " && !document.querySelector('main .waiting')");
            String name = "%s-%d-%s.png".formatted(view.getKey(), width, theme);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
          }
          page.close();
        }
      }
    }
  }

  private static Map<String, String> views(Page page) {
    page.navigate(ADDRESS + "/");
    Map<String, String> views = new LinkedHashMap<>();
    views.put("home", "/");
    views.put("search", "/?sort=NEWEST");
    String article =
        first(page, "articles(first: 9, filter: {hasHeadline: true, language: [\"en\"]})");
    views.put("article", "/article/" + article);
    views.put("received", "/article/" + article + "?view=both");
    views.put("names", "/entity");
    views.put("person", "/entity/" + first(page, "entities(first: 1, filter: {kinds: [PERSON]})"));
    views.put("place", "/entity/" + first(page, "entities(first: 1, filter: {kinds: [PLACE]})"));
    views.put("stories", "/stories");
    views.put("story", "/story/" + first(page, "stories(first: 1)"));
    views.put("events", "/events");
    views.put("event", "/event/" + first(page, "events(first: 1)"));
    views.put("quotes", "/quotes");
    views.put("live", "/live");
    views.put("add", "/add");
    views.put("help", "/help");
    return views;
  }

  /** Returns the id of the first item of a list. */
  private static String first(Page page, String list) {
    Object id =
        page.evaluate(
            "async query => (await (await fetch('/graphql', {method: 'POST', headers:"
                + " {'Content-Type': 'application/json'}, body: JSON.stringify({query})}))"
                + ".json()).data.list.nodes[0]?.id",
            "{ list: " + list + " { nodes { id } } }");
    assertTrue(id instanceof String, "the address serves a Dateline with pages: " + list);
    return (String) id;
  }
}
