package io.dateline.tests.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks how pods are probed, secured, sized and replaced. */
final class Pods {

  private static final Map<String, String> PROBES =
      Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready");

  /** The volumes that Pod Security 'restricted' allows. */
  private static final Set<String> VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret");

  private static final String NAME = "[^:@]+(:[0-9]+/[^:@]+)?";
  private static final String VERSION = ":v?\\d+\\.\\d+[\\w.-]*";
  private static final String DIGEST = "@sha256:[0-9a-f]{64}";

  private Pods() {}

  static List<String> probes(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Manifests.Pods pods : services(all)) {
      pods.containers()
          .forEach(
              container ->
                  PROBES.forEach(
                      (probe, check) -> {
                        if (!answers(container.path(probe), check, pods)) {
                          problems.add(
                              pods + " has no " + probe + " that asks whether it is " + check);
                        }
                      }));
    }
    return problems;
  }

  private static boolean answers(JsonNode probe, String check, Manifests.Pods pods) {
    if (probe.has("exec")) {
      JsonNode command = probe.at("/exec/command");
      return command.size() == 3
          && command.get(1).asText().equals("health")
          && command.get(2).asText().equals(check);
    }
    return probe.at("/httpGet/path").asText().equals("/q/health/" + check)
        && Wiring.ports(pods).contains(probe.at("/httpGet/port").asText());
  }

  /** Returns the Deployments; all of them are our services. */
  private static List<Manifests.Pods> services(Manifests all) {
    return all.pods().stream()
        .filter(pods -> pods.owner().path("kind").asText().equals("Deployment"))
        .toList();
  }

  static List<String> restricted(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Manifests.Pods pods : all.pods()) {
      JsonNode pod = pods.spec().path("securityContext");
      if (Stream.of("hostNetwork", "hostPID", "hostIPC")
          .anyMatch(h -> pods.spec().path(h).asBoolean())) {
        problems.add(pods + " shares something with its host");
      }
      for (JsonNode volume : pods.spec().path("volumes")) {
        volume
            .fieldNames()
            .forEachRemaining(
                field -> {
                  if (!field.equals("name") && !VOLUMES.contains(field)) {
                    problems.add(pods + " mounts a " + field);
                  }
                });
      }
      pods.containers()
          .forEach(
              container -> {
                JsonNode own = container.path("securityContext");
                boolean holds =
                    own.path("runAsNonRoot").asBoolean(pod.path("runAsNonRoot").asBoolean())
                        && own.path("runAsUser").asInt(pod.path("runAsUser").asInt()) > 0
                        && pod.path("runAsNonRoot").asBoolean()
                        && own.at("/seccompProfile/type")
                            .asText(pod.at("/seccompProfile/type").asText())
                            .equals("RuntimeDefault")
                        && !own.path("allowPrivilegeEscalation").asBoolean(true)
                        && !own.path("privileged").asBoolean()
                        && own.path("readOnlyRootFilesystem").asBoolean()
                        && own.at("/capabilities/drop")
                            .valueStream()
                            .anyMatch(c -> c.asText().equals("ALL"))
                        && own.at("/capabilities/add").isMissingNode();
                if (!holds) {
                  problems.add(pods + " is not restricted: " + container.path("name").asText());
                }
              });
    }
    return problems;
  }

  static List<String> enforced(Manifests all) {
    return all.of("Namespace")
        .filter(
            doc ->
                !doc.at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                    .asText()
                    .equals("restricted"))
        .map(doc -> Manifests.title(doc) + " does not enforce the standard")
        .toList();
  }

  static List<String> images(Manifests all) {
    Stream<String> ours =
        all.pods().stream().flatMap(Manifests.Pods::containers).map(c -> c.path("image").asText());
    Stream<String> operators = all.of("Cluster").map(c -> c.at("/spec/imageName").asText());
    return Stream.concat(ours, operators)
        .filter(image -> !image.matches(NAME + "(" + VERSION + "(" + DIGEST + ")?|" + DIGEST + ")"))
        .map(image -> "the image is not pinned: " + image)
        .toList();
  }

  static List<String> resources(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Manifests.Pods pods : all.pods()) {
      pods.containers()
          .filter(
              c ->
                  c.at("/resources/requests/cpu").isMissingNode()
                      || c.at("/resources/requests/memory").isMissingNode()
                      || c.at("/resources/limits/memory").isMissingNode())
          .forEach(container -> problems.add(pods + " does not say what it needs"));
    }
    return problems;
  }

  /** No pod ends before another is ready, and none is killed while it still answers. */
  static List<String> rolling(Manifests all) {
    List<String> problems = new ArrayList<>();
    JsonNode runtime =
        all.of("ConfigMap")
            .filter(map -> Manifests.name(map).startsWith("dateline-runtime-"))
            .findFirst()
            .orElseThrow()
            .path("data");
    long drain =
        java.time.Duration.parse(runtime.path("QUARKUS_SHUTDOWN_DELAY").asText()).toSeconds()
            + java.time.Duration.parse(runtime.path("QUARKUS_SHUTDOWN_TIMEOUT").asText())
                .toSeconds();
    for (Manifests.Pods pods : services(all)) {
      if (pods.owner().at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1) != 0) {
        problems.add(pods + " may take pods away before others are ready");
      }
      pods.containers()
          .forEach(
              container -> {
                long pause = container.at("/lifecycle/preStop/sleep/seconds").asLong();
                long grace = pods.spec().path("terminationGracePeriodSeconds").asLong(30);
                if (pause == 0 || grace <= pause + drain) {
                  problems.add(pods + " is killed while it still answers");
                }
              });
    }
    return problems;
  }
}
