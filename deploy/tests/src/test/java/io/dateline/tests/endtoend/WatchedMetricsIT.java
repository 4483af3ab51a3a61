package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Checks that all metrics exist which dashboards and alerts name: a renamed metric would go
 * unnoticed.
 */
@ExtendWith(SampleStack.Shared.class)
class WatchedMetricsIT {

  private static final Pattern METRIC =
      Pattern.compile(
          "\\b(?:dateline|http|agroal|jvm|process)_[a-z_]+(?=[{\\[ )+]|$)", Pattern.MULTILINE);

  private static final Pattern RECORDED = Pattern.compile("record: (\\w+)");

  private final SampleStack stack;

  WatchedMetricsIT(SampleStack stack) {
    this.stack = stack;
  }

  @Test
  void every_metric_of_dashboards_and_alerts_is_told_by_a_service() throws Exception {
    Path monitoring = SampleStack.home().resolve("deploy/kubernetes/components/monitoring");
    String rules = Files.readString(monitoring.resolve("rules.yaml"));
    Set<String> named = new TreeSet<>(found(METRIC, rules));
    named.addAll(found(METRIC, Files.readString(monitoring.resolve("dashboards/dateline.json"))));
    assertTrue(named.size() > 10, named::toString);
    stack.article("01"); // So that the gateway has called both services.
    Set<String> told = new TreeSet<>(found(RECORDED, rules));
    for (String service :
        new String[] {
          stack.settings().articles(),
          stack.settings().entities(),
          stack.settings().graphql().replace("/graphql", "")
        }) {
      told.addAll(
          found(
              Pattern.compile("^\\w+", Pattern.MULTILINE),
              Http.get(service + "/q/metrics").text()));
    }
    named.removeAll(told);
    assertEquals(Set.of(), named);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }
}
