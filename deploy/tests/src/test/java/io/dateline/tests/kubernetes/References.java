package io.dateline.tests.kubernetes;

import static io.dateline.tests.kubernetes.Manifests.name;
import static io.dateline.tests.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.tests.kubernetes.Manifests.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that every ConfigMap and Secret that is referred to exists, and every key of them. */
final class References {

  private References() {}

  static List<String> problems(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Pods pods : all.pods()) {
      pods.containers()
          .forEach(
              container -> {
                for (JsonNode from : container.path("envFrom")) {
                  need(all, pods, "ConfigMap", from.at("/configMapRef/name"), null, problems);
                  need(all, pods, "Secret", from.at("/secretRef/name"), null, problems);
                }
                for (JsonNode env : container.path("env")) {
                  JsonNode secret = env.at("/valueFrom/secretKeyRef");
                  JsonNode config = env.at("/valueFrom/configMapKeyRef");
                  need(all, pods, "Secret", secret.path("name"), secret.path("key"), problems);
                  need(all, pods, "ConfigMap", config.path("name"), config.path("key"), problems);
                }
                files(all, pods, container, problems);
              });
      for (JsonNode volume : pods.spec().path("volumes")) {
        need(all, pods, "Secret", volume.at("/secret/secretName"), null, problems);
        need(all, pods, "ConfigMap", volume.at("/configMap/name"), null, problems);
      }
    }
    all.of("Cluster")
        .forEach(
            cluster -> {
              String name = cluster.at("/spec/bootstrap/initdb/secret/name").asText();
              for (String key : List.of("username", "password")) {
                if (find(all.secrets().stream(), name).filter(s -> has(s, key)).isEmpty()) {
                  problems.add(title(cluster) + " wants " + key + " of a Secret " + name);
                }
              }
            });
    return problems;
  }

  /** The variable names a file in the volume of a Secret: the last part of its path is a key. */
  private static void files(Manifests all, Pods pods, JsonNode container, List<String> problems) {
    for (JsonNode env : container.path("env")) {
      String file = env.path("value").asText("");
      for (JsonNode mount : container.path("volumeMounts")) {
        String folder = mount.path("mountPath").asText() + "/";
        if (file.startsWith(folder)) {
          for (JsonNode volume : pods.spec().path("volumes")) {
            if (volume.path("name").equals(mount.path("name"))) {
              need(
                  all,
                  pods,
                  "Secret",
                  volume.at("/secret/secretName"),
                  com.fasterxml.jackson.databind.node.TextNode.valueOf(
                      file.substring(folder.length())),
                  problems);
            }
          }
        }
      }
    }
  }

  private static void need(
      Manifests all, Pods pods, String kind, JsonNode name, JsonNode key, List<String> problems) {
    if (name.isMissingNode()) {
      return;
    }
    Stream<? extends JsonNode> there =
        kind.equals("Secret") ? all.secrets().stream() : all.of("ConfigMap");
    Optional<? extends JsonNode> found = find(there, name.asText());
    if (found.isEmpty()) {
      problems.add(pods + " wants a " + kind + " that is not there: " + name.asText());
    } else if (key != null && !has(found.get(), key.asText())) {
      problems.add(
          pods + " wants a key that " + kind + " " + name.asText() + " lacks: " + key.asText());
    }
  }

  private static Optional<? extends JsonNode> find(
      Stream<? extends JsonNode> documents, String name) {
    return documents.filter(document -> name(document).equals(name)).findFirst();
  }

  private static boolean has(JsonNode document, String key) {
    return Stream.of("data", "stringData", "binaryData").anyMatch(d -> document.path(d).has(key));
  }

  /** Passwords and tokens are references, and never stand in a document that is kept. */
  static List<String> written(Manifests all) {
    List<String> problems = new ArrayList<>();
    all.of("Secret").forEach(doc -> problems.add(title(doc) + " is kept with the manifests"));
    for (Pods pods : all.pods()) {
      pods.containers()
          .flatMap(container -> container.path("env").valueStream())
          .filter(env -> env.has("value"))
          .map(env -> env.path("name").asText())
          .filter(name -> name.matches(".*(PASSWORD|TOKEN|SECRET|CREDENTIAL)S?"))
          .forEach(name -> problems.add(pods + " has the value of " + name + " written down"));
    }
    return problems;
  }
}
