package io.dateline.tests.kubernetes;

import static io.dateline.tests.kubernetes.Manifests.selects;
import static io.dateline.tests.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks which pods can reach which. */
final class Network {

  private static final String NAME = "app.kubernetes.io/name";

  /** The connections that must be open; all others must be closed. */
  private static final Map<String, Set<String>> CALLERS =
      Map.of(
          "articles-service", Set.of("gateway", "entities-service"),
          "entities-service", Set.of("gateway"),
          "articles", Set.of("articles-service"),
          "entities", Set.of("entities-service"));

  private Network() {}

  static ObjectNode object(Map<String, Object> value) {
    return new ObjectMapper().valueToTree(value);
  }

  static List<String> problems(Manifests all) {
    List<String> problems = new ArrayList<>();
    List<ObjectNode> policies = all.of("NetworkPolicy").toList();
    if (policies.stream().noneMatch(Network::closesEverything)) {
      problems.add("nothing denies by default");
    }
    for (Map<String, String> callee : all.podLabels()) {
      String name = role(callee);
      for (Map<String, String> caller : all.podLabels()) {
        boolean wanted = CALLERS.getOrDefault(name, Set.of()).contains(role(caller));
        boolean in = reaches(policies, callee, caller, "ingress", "from");
        boolean out = reaches(policies, caller, callee, "egress", "to");
        boolean database = name.equals(role(caller)) && callee.containsKey("dateline.io/database");
        if (!name.equals("gateway") && !database && in != wanted) {
          problems.add(role(caller) + (wanted ? " cannot reach " : " may reach ") + name);
        }
        if (wanted && !out) {
          problems.add(role(caller) + " is not let out to " + name);
        }
      }
    }
    for (ObjectNode policy : policies) {
      if (all.podLabels().stream().noneMatch(l -> selects(policy.at("/spec/podSelector"), l))) {
        problems.add(title(policy) + " is about no pods");
      }
      ports(all, policy, problems);
      boolean open =
          policy.at("/spec/ingress").valueStream().anyMatch(rule -> rule.path("from").isEmpty());
      if (open && !selectsOnly(all, policy, "gateway")) {
        problems.add(title(policy) + " opens something else than the gateway to everybody");
      }
    }
    return problems;
  }

  private static boolean closesEverything(JsonNode policy) {
    return policy.at("/spec/podSelector").isEmpty()
        && policy.at("/spec/policyTypes").size() == 2
        && policy.at("/spec/ingress").isMissingNode()
        && policy.at("/spec/egress").isMissingNode();
  }

  private static boolean selectsOnly(Manifests all, JsonNode policy, String name) {
    return all.podLabels().stream()
        .filter(labels -> selects(policy.at("/spec/podSelector"), labels))
        .allMatch(labels -> role(labels).equals(name));
  }

  /** The pods of a database have the same label, whoever makes them. */
  private static String role(Map<String, String> labels) {
    return labels.getOrDefault("dateline.io/database", labels.getOrDefault(NAME, "?"));
  }

  private static boolean reaches(
      List<ObjectNode> policies,
      Map<String, String> subject,
      Map<String, String> peer,
      String direction,
      String side) {
    return policies.stream()
        .filter(policy -> selects(policy.at("/spec/podSelector"), subject))
        .flatMap(policy -> policy.path("spec").path(direction).valueStream())
        .flatMap(rule -> rule.path(side).valueStream())
        .anyMatch(p -> !p.has("namespaceSelector") && selects(p.path("podSelector"), peer));
  }

  /** The ports of a rule must be open in the pods that it selects. */
  private static void ports(Manifests all, JsonNode policy, List<String> problems) {
    for (JsonNode rule : policy.at("/spec/egress")) {
      for (JsonNode peer : rule.path("to")) {
        for (Manifests.Pods pods : all.pods()) {
          if (peer.has("podSelector") && selects(peer.path("podSelector"), pods.labels())) {
            Set<String> there = Wiring.ports(pods);
            if (rule.path("ports")
                .valueStream()
                .noneMatch(p -> there.contains(p.path("port").asText()))) {
              problems.add(title(policy) + " names ports that " + pods + " does not have");
            }
          }
        }
        if (peer.has("podSelector")
            && !peer.has("namespaceSelector")
            && all.podLabels().stream().noneMatch(l -> selects(peer.path("podSelector"), l))) {
          problems.add(title(policy) + " lets out to nobody");
        }
      }
    }
    boolean named =
        policy
            .at("/spec/ingress")
            .valueStream()
            .flatMap(rule -> rule.path("ports").valueStream())
            .map(port -> port.path("port"))
            .filter(JsonNode::isTextual)
            .allMatch(
                port ->
                    all.pods().stream()
                        .filter(pods -> selects(policy.at("/spec/podSelector"), pods.labels()))
                        .allMatch(pods -> Wiring.ports(pods).contains(port.asText())));
    if (!named) {
      problems.add(title(policy) + " names a port that is not there");
    }
  }

  /** Checks the paths that lead in from outside, and the services behind them. */
  static List<String> routes(Manifests all) {
    Stream<String> paths =
        Stream.concat(
            all.of("Ingress")
                .flatMap(doc -> doc.at("/spec/rules").valueStream())
                .flatMap(rule -> rule.at("/http/paths").valueStream())
                .map(path -> path.path("path").asText()),
            all.of("HTTPRoute")
                .flatMap(doc -> doc.at("/spec/rules").valueStream())
                .flatMap(rule -> rule.path("matches").valueStream())
                .map(match -> match.at("/path/value").asText()));
    List<String> problems =
        new ArrayList<>(
            paths
                .filter(
                    path -> Stream.of("/q/health", "/q/metrics").anyMatch(p -> p.startsWith(path)))
                .map(path -> "the world may ask " + path)
                .toList());
    Stream<JsonNode> backends =
        Stream.concat(
            all.of("Ingress")
                .flatMap(doc -> doc.at("/spec/rules").valueStream())
                .flatMap(rule -> rule.at("/http/paths").valueStream())
                .map(path -> path.at("/backend/service/name")),
            all.of("HTTPRoute")
                .flatMap(doc -> doc.at("/spec/rules").valueStream())
                .flatMap(rule -> rule.path("backendRefs").valueStream())
                .map(backend -> backend.path("name")));
    backends
        .filter(name -> !name.asText().equals("gateway"))
        .forEach(name -> problems.add("the world may reach " + name.asText()));
    if (all.of("Ingress").findAny().isEmpty() && all.of("HTTPRoute").findAny().isEmpty()) {
      problems.add("there is no way in");
    }
    return problems;
  }
}
