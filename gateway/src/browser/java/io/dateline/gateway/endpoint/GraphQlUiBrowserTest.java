package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.dateline.gateway.fake.Chromium;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opens the UI in a browser, as a newcomer does. The browser must be installed. */
@QuarkusTest
class GraphQlUiBrowserTest extends WithFakeServices {

  private final List<String> complaints = new ArrayList<>();

  @Test
  void the_ui_opens_with_a_query_that_works() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
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
}
