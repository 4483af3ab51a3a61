package io.dateline.tests.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every overlay, as kubectl renders it. */
class ManifestsIT {

  private static final List<String> OVERLAYS = List.of("local", "production");
  private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

  static Stream<Arguments> rules_and_overlays() {
    return Stream.of(Rule.values())
        .flatMap(rule -> OVERLAYS.stream().map(overlay -> Arguments.of(rule, overlay)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rules_and_overlays")
  void an_overlay_keeps_a_rule(Rule rule, String overlay) {
    assertEquals(List.of(), rule.problems(rendered(overlay)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rules_and_overlays")
  void a_rule_catches_each_example_that_breaks_it(Rule rule, String overlay) {
    assertFalse(rule.examples().isEmpty());
    int number = 0;
    for (Consumer<Manifests> example : rule.examples()) {
      Manifests broken = rendered(overlay).copy();
      example.accept(broken);
      assertFalse(rule.problems(broken).isEmpty(), rule + " lets example " + number + " pass");
      number++;
    }
  }

  @Test
  void every_component_is_in_an_overlay_or_can_be_added_to_one() throws Exception {
    Path components = Manifests.home().resolve("deploy/kubernetes/components");
    Path overlay = Files.createTempDirectory(components.getParent().resolve("overlays"), "all-");
    try (Stream<Path> folders = Files.list(components)) {
      // The tuned number of replicas belongs to the scaler, probes by command to native images, and
      // addresses to an overlay.
      List<String> others = List.of("addresses", "postgres", "cloudnativepg", "autoscaling", "jvm");
      StringBuilder text =
          new StringBuilder("namespace: dateline\nresources: [../../base]\ncomponents:\n");
      folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !others.contains(name))
          .sorted()
          .forEach(name -> text.append("  - ../../components/").append(name).append('\n'));
      text.append("  - ../../components/cloudnativepg\n");
      Files.writeString(overlay.resolve("kustomization.yaml"), text);
      Manifests all = Manifests.render(overlay.getFileName().toString());
      for (Rule rule : Rule.values()) {
        assertEquals(List.of(), rule.problems(all), rule::name);
      }
      assertTrue(all.get("Deployment", "gateway").toString().contains("\"exec\""));
    } finally {
      Files.deleteIfExists(overlay.resolve("kustomization.yaml"));
      Files.deleteIfExists(overlay);
    }
  }

  @Test
  void an_overlay_of_ones_own_has_its_addresses_everywhere() throws Exception {
    Path overlay =
        Files.createTempDirectory(Manifests.home().resolve("deploy/kubernetes/overlays"), "own-");
    try {
      Files.writeString(overlay.resolve("kustomization.yaml"), exampleOfTheReadme());
      Manifests own = Manifests.render(overlay.getFileName().toString());
      for (Rule rule : Rule.values()) {
        assertEquals(List.of(), rule.problems(own), rule::name);
      }
      assertEquals(
          "news.your.domain", own.get("HTTPRoute", "gateway").at("/spec/hostnames/0").asText());
      assertFalse(own.toString().contains("registry.example"));
      assertFalse(own.toString().contains("dateline.example"));
      assertTrue(
          own.get("Deployment", "gateway")
              .at("/spec/template/spec/containers/0/env")
              .toString()
              .contains("\"news.your.domain,gateway,"),
          "the gateway answers under that name");
      assertTrue(own.toString().contains("https://wiki.your.domain/dateline#service-down"));
    } finally {
      Files.deleteIfExists(overlay.resolve("kustomization.yaml"));
      Files.deleteIfExists(overlay);
    }
  }

  private static String exampleOfTheReadme() throws IOException {
    String readme = Files.readString(Manifests.home().resolve("deploy/README.md"));
    int begin = readme.indexOf("resources: [../production]");
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  @Test
  void every_alert_has_a_runbook_in_the_readme() throws Exception {
    List<String> anchors =
        Files.readAllLines(Manifests.home().resolve("deploy/README.md")).stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    List<JsonNode> alerts =
        rendered("production")
            .get("PrometheusRule", "dateline")
            .at("/spec/groups")
            .valueStream()
            .flatMap(group -> group.path("rules").valueStream())
            .filter(rule -> rule.has("alert"))
            .toList();
    assertFalse(alerts.isEmpty());
    for (JsonNode alert : alerts) {
      String runbook = alert.at("/annotations/runbook_url").asText();
      assertTrue(anchors.contains(runbook.substring(runbook.indexOf('#') + 1)), runbook);
    }
  }

  private static Manifests rendered(String overlay) {
    return RENDERED.computeIfAbsent(
        overlay,
        name -> {
          try {
            return Manifests.render(name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
  }
}
