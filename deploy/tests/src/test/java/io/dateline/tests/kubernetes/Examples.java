package io.dateline.tests.kubernetes;

import static io.dateline.tests.kubernetes.Manifests.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** Changes to a correct overlay that make examples which break a rule. */
final class Examples {

  private Examples() {}

  static ObjectNode deployment(Manifests all) {
    return all.get("Deployment", "gateway");
  }

  static Consumer<Manifests> gateway(String pointer, Object value) {
    return all -> set(deployment(all), pointer, value);
  }

  static Consumer<Manifests> policy(String name, String pointer, Object value) {
    return all -> set(all.get("NetworkPolicy", name), pointer, value);
  }

  /** Changes the gateway's scaler, or adds one if the overlay has none. */
  static Consumer<Manifests> scaler(String pointer, Object value) {
    return all -> {
      if (all.of("HorizontalPodAutoscaler").findAny().isEmpty()) {
        all.documents()
            .add(
                Network.object(
                    Map.of(
                        "kind", "HorizontalPodAutoscaler",
                        "metadata", Map.of("name", "gateway", "namespace", "dateline"),
                        "spec",
                            Map.of(
                                "minReplicas",
                                2,
                                "maxReplicas",
                                6,
                                "scaleTargetRef",
                                Map.of("kind", "Deployment", "name", "gateway")))));
      }
      set(all.get("HorizontalPodAutoscaler", "gateway"), pointer, value);
    };
  }

  static ObjectNode secret(Manifests all, String name) {
    return all.secrets().stream()
        .filter(s -> Manifests.name(s).equals(name))
        .findFirst()
        .orElseThrow();
  }

  static void route(Manifests all, String path) {
    all.of("Ingress").forEach(doc -> set(doc, "/spec/rules/0/http/paths/0/path", path));
    all.of("HTTPRoute").forEach(doc -> set(doc, "/spec/rules/0/matches/0/path/value", path));
  }
}
