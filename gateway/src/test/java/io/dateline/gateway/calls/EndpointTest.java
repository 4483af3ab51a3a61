package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dateline.gateway.failure.Downstream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointTest {

  private static final Endpoint<String> FOUND =
      Endpoint.get(Downstream.ARTICLES, "found", "/found", String.class, "q", "of", "ids", "last");
  private static final Endpoint<String> SENT =
      Endpoint.post(Downstream.ARTICLES, "sent", "/sent", List.class, String.class);

  @Test
  void parameters_are_written_so_that_they_are_read_as_they_were() {
    QueryParameters asked =
        new QueryParameters()
            .set("q", "a&b=c d/é+")
            .set("of", null)
            .each("of", Arrays.asList("x", null, "y"))
            .joined("ids", List.of(1, 2))
            .flag("last", false);
    assertEquals(
        "/found?q=a%26b%3Dc+d%2F%C3%A9%2B&of=x&of=y&ids=1%2C2", FOUND.with(asked).target());
    assertEquals("/found?last=true", FOUND.with(new QueryParameters().flag("last", true)).target());
  }

  @Test
  void equal_requests_are_equal_calls() {
    assertEquals(SENT.with(List.of(1)), SENT.with(List.of(1)));
    assertEquals(
        FOUND.with(new QueryParameters().set("q", 1)),
        FOUND.with(new QueryParameters().set("q", "1")));
  }

  @Test
  void a_parameter_outside_the_contract_is_refused() {
    QueryParameters unknown = new QueryParameters().set("shoeSize", 44);
    assertThrows(IllegalArgumentException.class, () -> FOUND.with(unknown));
    assertThrows(IllegalArgumentException.class, () -> FOUND.with(List.of()));
    assertThrows(IllegalArgumentException.class, () -> SENT.with("text"));
    assertThrows(IllegalArgumentException.class, () -> SENT.with(new QueryParameters()));
  }
}
