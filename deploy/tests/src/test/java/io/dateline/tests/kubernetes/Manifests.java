package io.dateline.tests.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The documents of one overlay, and the Secrets beside them.
 *
 * @param secrets the documents that {@code make-secrets} prints
 */
record Manifests(List<ObjectNode> documents, List<ObjectNode> secrets) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> WITH_PODS =
      Set.of("Deployment", "StatefulSet", "Job", "CronJob");
  private static final long PATIENCE = 60;

  /** Renders an overlay with kubectl, and the Secrets with the script that makes them. */
  static Manifests render(String overlay) throws IOException, InterruptedException {
    Path folder = home().resolve("deploy/kubernetes");
    return new Manifests(
        parse(
            run(
                Kubectl.command(home().resolve("deploy/tests/target")),
                "kustomize",
                folder.resolve("overlays").resolve(overlay).toString())),
        parse(run(folder.resolve("make-secrets").toString())));
  }

  static Path home() {
    return Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", command) + " failed: " + out);
    }
    return out;
  }

  private static List<ObjectNode> parse(String text) throws IOException {
    List<ObjectNode> documents = new ArrayList<>();
    YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(text).forEachRemaining(documents::add);
    return documents;
  }

  /** Returns a copy that can be changed. */
  Manifests copy() {
    return new Manifests(
        new ArrayList<>(documents.stream().map(ObjectNode::deepCopy).toList()),
        new ArrayList<>(secrets.stream().map(ObjectNode::deepCopy).toList()));
  }

  Stream<ObjectNode> of(String kind) {
    return documents.stream().filter(document -> document.path("kind").asText().equals(kind));
  }

  /** Returns the only document of this kind and name. */
  ObjectNode get(String kind, String name) {
    return of(kind)
        .filter(document -> name(document).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
  }

  static String name(JsonNode document) {
    return document.at("/metadata/name").asText();
  }

  static String title(JsonNode document) {
    return document.path("kind").asText() + " " + name(document);
  }

  /** A set of pods: the document that makes them, the template, and their labels. */
  record Pods(ObjectNode owner, JsonNode template, Map<String, String> labels) {

    JsonNode spec() {
      return template.path("spec");
    }

    Stream<JsonNode> containers() {
      return Stream.concat(
          spec().path("initContainers").valueStream(), spec().path("containers").valueStream());
    }

    @Override
    public String toString() {
      return title(owner);
    }
  }

  /** Returns the pods that our own documents make. */
  List<Pods> pods() {
    return documents.stream()
        .filter(document -> WITH_PODS.contains(document.path("kind").asText()))
        .map(
            owner -> {
              JsonNode spec = owner.path("spec");
              JsonNode template =
                  spec.has("jobTemplate")
                      ? spec.at("/jobTemplate/spec/template")
                      : spec.path("template");
              return new Pods(owner, template, strings(template.at("/metadata/labels")));
            })
        .toList();
  }

  /** Returns the labels of all pods, those included that an operator makes. */
  List<Map<String, String>> podLabels() {
    Stream<Map<String, String>> operators =
        of("Cluster")
            .map(
                cluster -> {
                  Map<String, String> labels =
                      new HashMap<>(strings(cluster.at("/spec/inheritedMetadata/labels")));
                  labels.put("cnpg.io/cluster", name(cluster));
                  return labels;
                });
    return Stream.concat(pods().stream().map(Pods::labels), operators).toList();
  }

  static Map<String, String> strings(JsonNode object) {
    Map<String, String> strings = new HashMap<>();
    object.properties().forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
    return strings;
  }

  /** Returns whether a label selector selects something with these labels. */
  static boolean selects(JsonNode selector, Map<String, String> labels) {
    for (JsonNode expression : selector.path("matchExpressions")) {
      String value = labels.get(expression.path("key").asText());
      boolean in = expression.path("values").valueStream().anyMatch(v -> v.asText().equals(value));
      boolean holds =
          switch (expression.path("operator").asText()) {
            case "In" -> in;
            case "NotIn" -> !in;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> false;
          };
      if (!holds) {
        return false;
      }
    }
    return labels.entrySet().containsAll(strings(selector.path("matchLabels")).entrySet());
  }

  /** Sets the value at a path of a document, for examples that break a rule. */
  static void set(ObjectNode document, String pointer, Object value) {
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode parent = document.at(path.head());
    String last = path.last().getMatchingProperty();
    JsonNode node = YAML.valueToTree(value);
    if (parent instanceof ObjectNode object) {
      object.set(last, node);
    } else if (parent instanceof com.fasterxml.jackson.databind.node.ArrayNode array) {
      array.set(Integer.parseInt(last), node);
    } else {
      throw new AssertionError(title(document) + " has no " + path.head());
    }
  }

  /** Removes the value at a path of a document. */
  static void remove(ObjectNode document, String pointer) {
    JsonPointer path = JsonPointer.compile(pointer);
    if (!(document.at(path.head()) instanceof ObjectNode parent)
        || parent.remove(path.last().getMatchingProperty()) == null) {
      throw new AssertionError(title(document) + " has no " + pointer);
    }
  }
}
