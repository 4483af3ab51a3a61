package io.dateline.tests.kubernetes;

import static io.dateline.tests.kubernetes.Examples.deployment;
import static io.dateline.tests.kubernetes.Examples.gateway;
import static io.dateline.tests.kubernetes.Examples.policy;
import static io.dateline.tests.kubernetes.Examples.route;
import static io.dateline.tests.kubernetes.Examples.scaler;
import static io.dateline.tests.kubernetes.Examples.secret;
import static io.dateline.tests.kubernetes.Manifests.remove;
import static io.dateline.tests.kubernetes.Manifests.set;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rules of every overlay. Each comes with examples: changes to a correct overlay after which
 * the rule must report a problem.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep no state.
enum Rule {
  DOCUMENTS_KEEP_TO_THEIR_MODEL(
      all -> all.documents().stream().flatMap(doc -> Model.problems(doc).stream()).toList(),
      gateway("/spec/replcas", 2),
      gateway("/spec/minReadySeconds", "two"),
      gateway("/spec/revisionHistoryLimit", "2"),
      gateway("/spec/template/spec/containers/0/ports/0/containerport", 1),
      all -> remove(deployment(all), "/spec/selector"),
      all -> set(all.get("NetworkPolicy", "gateway"), "/spec/policyType", List.of("Ingress"))),

  NAMES_ARE_USED_ONCE(Wiring::names, all -> all.documents().add(deployment(all).deepCopy())),

  EVERYTHING_IS_IN_ONE_NAMESPACE(Wiring::namespaces, gateway("/metadata/namespace", "elsewhere")),

  SELECTORS_MATCH_THEIR_PODS(
      Wiring::selectors,
      gateway("/spec/selector/matchLabels/app.kubernetes.io~1name", "gate"),
      all ->
          set(
              all.get("PodDisruptionBudget", "gateway"),
              "/spec/selector/matchLabels",
              Map.of("x", "y"))),

  SERVICES_HAVE_PODS_AND_PORTS(
      Wiring::services,
      all ->
          set(
              all.get("Service", "gateway"),
              "/spec/selector",
              Map.of("app.kubernetes.io/name", "gate")),
      all -> set(all.get("Service", "gateway"), "/spec/ports/0/targetPort", "web")),

  MOUNTS_HAVE_VOLUMES(
      Wiring::mounts,
      gateway("/spec/template/spec/containers/0/volumeMounts/0/name", "temp"),
      gateway("/spec/template/spec/volumes/0/name", "temp")),

  PODS_HAVE_THEIR_ACCOUNTS_WITHOUT_TOKENS(
      Wiring::accounts,
      gateway("/spec/template/spec/serviceAccountName", "root"),
      gateway("/spec/template/spec/automountServiceAccountToken", true),
      all -> set(all.get("ServiceAccount", "gateway"), "/automountServiceAccountToken", true)),

  WHAT_IS_REFERRED_TO_EXISTS(
      References::problems,
      all -> remove(secret(all, "articles-database"), "/stringData/password"),
      all -> all.secrets().remove(secret(all, "dateline-tokens")),
      gateway("/spec/template/spec/containers/0/envFrom/0/configMapRef/name", "dateline-runtime")),

  NO_SECRET_IS_WRITTEN_DOWN(
      References::written,
      all -> all.documents().add(secret(all, "articles-database")),
      gateway(
          "/spec/template/spec/containers/0/env/0",
          Map.of("name", "SOME_PASSWORD", "value", "swordfish"))),

  SERVICES_ARE_PROBED(
      Pods::probes,
      gateway("/spec/template/spec/containers/0/readinessProbe/httpGet/path", "/q/health/live"),
      gateway("/spec/template/spec/containers/0/livenessProbe/httpGet/port", "web"),
      all -> remove(deployment(all), "/spec/template/spec/containers/0/startupProbe")),

  PODS_MEET_THE_RESTRICTED_STANDARD(
      Pods::restricted,
      gateway(
          "/spec/template/spec/containers/0/securityContext/capabilities/drop", List.of("NET_RAW")),
      gateway(
          "/spec/template/spec/containers/0/securityContext/capabilities/add",
          List.of("SYS_ADMIN")),
      gateway("/spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation", true),
      gateway("/spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem", false),
      gateway("/spec/template/spec/containers/0/securityContext/runAsNonRoot", false),
      gateway("/spec/template/spec/securityContext/runAsNonRoot", false),
      gateway("/spec/template/spec/securityContext/runAsUser", 0),
      gateway("/spec/template/spec/securityContext/seccompProfile/type", "Unconfined"),
      gateway("/spec/template/spec/hostNetwork", true),
      gateway(
          "/spec/template/spec/volumes/0", Map.of("name", "tmp", "hostPath", Map.of("path", "/")))),

  THE_NAMESPACE_ENFORCES_IT(
      Pods::enforced,
      all ->
          set(
              all.get("Namespace", "dateline"),
              "/metadata/labels/pod-security.kubernetes.io~1enforce",
              "baseline")),

  IMAGES_ARE_PINNED(
      Pods::images,
      gateway("/spec/template/spec/containers/0/image", "dateline/gateway"),
      gateway("/spec/template/spec/containers/0/image", "dateline/gateway:latest"),
      gateway("/spec/template/spec/containers/0/image", "dateline/gateway:latest@sha256:0123"),
      gateway("/spec/template/spec/containers/0/image", "registry.example:5000/dateline/gateway")),

  PODS_SAY_WHAT_THEY_NEED(
      Pods::resources,
      all -> remove(deployment(all), "/spec/template/spec/containers/0/resources/limits/memory"),
      all -> remove(deployment(all), "/spec/template/spec/containers/0/resources/requests/cpu")),

  PODS_GO_ONLY_AFTER_OTHERS_CAME(
      Pods::rolling,
      gateway("/spec/strategy/rollingUpdate/maxUnavailable", 1),
      gateway("/spec/template/spec/terminationGracePeriodSeconds", 10)),

  SCALERS_HAVE_A_TARGET_AND_ROOM(
      Wiring::scalers,
      scaler("/spec/minReplicas", 6),
      scaler("/spec/scaleTargetRef/name", "gate"),
      all -> {
        scaler("/spec/maxReplicas", 9).accept(all);
        set(deployment(all), "/spec/replicas", 2);
      }),

  NOTHING_IS_REACHABLE_UNLESS_NAMED(
      Network::problems,
      all -> all.documents().remove(all.get("NetworkPolicy", "nothing-by-default")),
      all -> all.documents().remove(all.get("NetworkPolicy", "entities-db")),
      policy("articles-service", "/spec/ingress/0/from", List.of()),
      policy("gateway", "/spec/egress/0/ports/0/port", 8089),
      policy("entities-db", "/spec/ingress/0/from/0/podSelector/matchLabels", Map.of()),
      policy(
          "gateway",
          "/spec/egress/0/to/0/podSelector/matchLabels/app.kubernetes.io~1name",
          "articles")),

  THE_WORLD_SEES_NEITHER_HEALTH_NOR_METRICS(
      Network::routes, all -> route(all, "/q"), all -> route(all, "/"));

  private final Function<Manifests, List<String>> check;
  private final List<Consumer<Manifests>> broken;

  @SafeVarargs
  @SuppressWarnings("varargs") // The array is copied.
  Rule(Function<Manifests, List<String>> check, Consumer<Manifests>... broken) {
    this.check = check;
    this.broken = List.of(broken);
  }

  /** Returns the problems that break the rule; none if everything is correct. */
  List<String> problems(Manifests manifests) {
    return check.apply(manifests);
  }

  /** Returns changes that break the rule. */
  List<Consumer<Manifests>> examples() {
    return broken;
  }
}
