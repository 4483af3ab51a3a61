package io.dateline.tests.kubernetes;

import static io.dateline.tests.kubernetes.Manifests.name;
import static io.dateline.tests.kubernetes.Manifests.selects;
import static io.dateline.tests.kubernetes.Manifests.strings;
import static io.dateline.tests.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.tests.kubernetes.Manifests.Pods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that documents which name one another exist and match. */
final class Wiring {

  private Wiring() {}

  static List<String> names(Manifests all) {
    Set<String> seen = new HashSet<>();
    return all.documents().stream()
        .map(Manifests::title)
        .filter(title -> !seen.add(title))
        .map(title -> "there are several of " + title)
        .toList();
  }

  static List<String> namespaces(Manifests all) {
    String namespace = name(all.of("Namespace").findFirst().orElseThrow());
    return Stream.concat(all.documents().stream(), all.secrets().stream())
        .filter(document -> !document.path("kind").asText().equals("Namespace"))
        .filter(document -> !document.at("/metadata/namespace").asText().equals(namespace))
        .map(document -> title(document) + " is not in " + namespace)
        .toList();
  }

  static List<String> selectors(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Pods pods : all.pods()) {
      JsonNode selector = pods.owner().at("/spec/selector");
      if (!selects(selector, pods.labels()) || strings(selector.path("matchLabels")).isEmpty()) {
        problems.add(pods + " does not select its own pods");
      }
      for (JsonNode spread : pods.spec().path("topologySpreadConstraints")) {
        if (!selects(spread.path("labelSelector"), pods.labels())) {
          problems.add(pods + " spreads other pods than its own");
        }
      }
    }
    all.of("PodDisruptionBudget")
        .filter(
            doc -> all.podLabels().stream().noneMatch(l -> selects(doc.at("/spec/selector"), l)))
        .forEach(doc -> problems.add(title(doc) + " selects no pods"));
    all.of("Deployment")
        .filter(doc -> all.of("PodDisruptionBudget").noneMatch(b -> name(b).equals(name(doc))))
        .forEach(doc -> problems.add(title(doc) + " has no PodDisruptionBudget"));
    return problems;
  }

  static List<String> services(Manifests all) {
    List<String> problems = new ArrayList<>();
    all.of("Service")
        .forEach(
            service -> {
              Map<String, String> wanted = strings(service.at("/spec/selector"));
              List<Pods> behind =
                  all.pods().stream()
                      .filter(
                          p ->
                              !wanted.isEmpty()
                                  && p.labels().entrySet().containsAll(wanted.entrySet()))
                      .toList();
              if (behind.isEmpty()) {
                problems.add(title(service) + " has no pods");
              }
              for (Pods pods : behind) {
                for (JsonNode port : service.at("/spec/ports")) {
                  if (!ports(pods).contains(port.path("targetPort").asText())) {
                    problems.add(title(service) + " leads to a port that " + pods + " lacks");
                  }
                }
              }
            });
    all.of("StatefulSet")
        .filter(
            d ->
                all.of("Service")
                    .noneMatch(s -> name(s).equals(d.at("/spec/serviceName").asText())))
        .forEach(doc -> problems.add(title(doc) + " has no Service"));
    return problems;
  }

  /** Returns the ports of pods, by name and by number. */
  static Set<String> ports(Pods pods) {
    Set<String> ports = new HashSet<>();
    pods.containers()
        .flatMap(container -> container.path("ports").valueStream())
        .forEach(
            port -> {
              ports.add(port.path("name").asText());
              ports.add(port.path("containerPort").asText());
            });
    return ports;
  }

  static List<String> mounts(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Pods pods : all.pods()) {
      Set<String> volumes = new HashSet<>();
      pods.spec().path("volumes").forEach(volume -> volumes.add(volume.path("name").asText()));
      pods.owner()
          .at("/spec/volumeClaimTemplates")
          .forEach(claim -> volumes.add(claim.at("/metadata/name").asText()));
      Set<String> mounted = new HashSet<>();
      pods.containers()
          .flatMap(container -> container.path("volumeMounts").valueStream())
          .forEach(mount -> mounted.add(mount.path("name").asText()));
      if (!volumes.equals(mounted)) {
        problems.add(pods + " has volumes " + volumes + " and mounts " + mounted);
      }
    }
    return problems;
  }

  static List<String> accounts(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (Pods pods : all.pods()) {
      String account = pods.spec().path("serviceAccountName").asText("default");
      if (!account.equals("default")
          && all.of("ServiceAccount").noneMatch(doc -> name(doc).equals(account))) {
        problems.add(pods + " wants a ServiceAccount that is not there: " + account);
      }
      if (pods.spec().path("automountServiceAccountToken").asBoolean(true)) {
        problems.add(pods + " is given a token of the cluster");
      }
    }
    all.of("ServiceAccount")
        .filter(doc -> doc.path("automountServiceAccountToken").asBoolean(true))
        .forEach(doc -> problems.add(title(doc) + " hands out tokens of the cluster"));
    return problems;
  }

  static List<String> scalers(Manifests all) {
    List<String> problems = new ArrayList<>();
    for (ObjectNode scaler : all.of("HorizontalPodAutoscaler").toList()) {
      JsonNode target = scaler.at("/spec/scaleTargetRef");
      List<ObjectNode> scaled =
          all.of(target.path("kind").asText())
              .filter(doc -> name(doc).equals(target.path("name").asText()))
              .toList();
      if (scaled.isEmpty()) {
        problems.add(title(scaler) + " scales nothing");
      } else if (scaled.get(0).path("spec").has("replicas")) {
        problems.add(title(scaler) + " and its Deployment both say how many");
      }
      int least = scaler.at("/spec/minReplicas").asInt(1);
      if (least < 2 || least >= scaler.at("/spec/maxReplicas").asInt()) {
        problems.add(title(scaler) + " has no room between its least and its most");
      }
    }
    return problems;
  }
}
