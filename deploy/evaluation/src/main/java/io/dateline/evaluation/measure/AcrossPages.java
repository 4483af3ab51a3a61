package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks whether the same thing on several pages is one entity, and different things are several.
 */
final class AcrossPages {

  private AcrossPages() {}

  /**
   * Mentions are written {@code 001: Antony Blinken}, with the number at the start of the page's
   * name.
   */
  static Table.Row row(JsonNode across, Map<String, FactCheck> checks, List<String> remarks) {
    int right = 0;
    int wrong = 0;
    for (JsonNode group : across.path("sameEntity")) {
      List<Optional<String>> ids = names(group).map(name -> id(name, checks)).toList();
      boolean one =
          ids.stream().allMatch(Optional::isPresent) && ids.stream().distinct().count() == 1;
      right += one ? 1 : 0;
      wrong += one ? 0 : 1;
      if (!one) {
        remarks.add("not one entity: " + group);
      }
    }
    for (JsonNode group : across.path("differentEntity")) {
      List<String> ids =
          names(group)
              .map(name -> id(name.contains(":") ? name : anyPage(name, checks), checks))
              .flatMap(Optional::stream)
              .toList();
      boolean apart = ids.stream().distinct().count() == ids.size();
      right += apart ? 1 : 0;
      wrong += apart ? 0 : 1;
      if (!apart) {
        remarks.add("not different entities: " + group);
      }
    }
    return new Table.Row("across pages  identities", List.of(right, wrong, 0));
  }

  private static Stream<String> names(JsonNode group) {
    return StreamSupport.stream(group.spliterator(), false).map(JsonNode::asText);
  }

  private static String anyPage(String name, Map<String, FactCheck> checks) {
    return checks.keySet().stream()
        .map(page -> page.substring(0, 3) + ": " + name)
        .filter(written -> id(written, checks).isPresent())
        .findFirst()
        .orElse("none: " + name);
  }

  private static Optional<String> id(String written, Map<String, FactCheck> checks) {
    int colon = written.indexOf(": ");
    String page = written.substring(0, colon);
    String name = written.substring(colon + 2);
    return checks.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(page))
        .flatMap(entry -> entry.getValue().entities().stream())
        .filter(entity -> FactCheck.isNamed(entity, name))
        .map(entity -> entity.path("id").asText())
        .filter(Objects::nonNull)
        .findFirst();
  }
}
