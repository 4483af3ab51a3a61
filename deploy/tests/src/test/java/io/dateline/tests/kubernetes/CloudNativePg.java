package io.dateline.tests.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The part of CloudNativePG's model that the manifests use, from its documentation of version 1.25,
 * because no Java library has it. A manifest that uses more of it needs a line here.
 */
final class CloudNativePg {

  private static final String GROUP = "postgresql.cnpg.io/v1 ";

  /** Paths from {@code spec}, and the form of their values. */
  private static final Map<String, String> CLUSTER =
      Map.ofEntries(
          Map.entry("/instances", "[1-9]"),
          Map.entry("/imageName", "\\S+:\\S+"),
          Map.entry("/inheritedMetadata/labels/*", ".+"),
          Map.entry("/bootstrap/initdb/database", "[a-z_]+"),
          Map.entry("/bootstrap/initdb/owner", "[a-z_]+"),
          Map.entry("/bootstrap/initdb/secret/name", "[a-z-]+"),
          Map.entry("/storage/size", "\\d+[GT]i"),
          Map.entry("/walStorage/size", "\\d+[GT]i"),
          Map.entry("/resources/requests/cpu", "\\d+m?"),
          Map.entry("/resources/requests/memory", "\\d+[MG]i"),
          Map.entry("/resources/limits/memory", "\\d+[MG]i"),
          Map.entry("/postgresql/parameters/*", ".+"),
          Map.entry("/monitoring/enablePodMonitor", "true|false"),
          Map.entry("/backup/volumeSnapshot/className", "[a-z-]+"));

  private static final Map<String, String> SCHEDULED_BACKUP =
      Map.of(
          // Six fields, the seconds first.
          "/schedule", "(\\S+ ){5}\\S+",
          "/backupOwnerReference", "none|self|cluster",
          "/method", "volumeSnapshot",
          "/cluster/name", "[a-z-]+");

  private CloudNativePg() {}

  static boolean knows(String kind) {
    return kind.equals(GROUP + "Cluster") || kind.equals(GROUP + "ScheduledBackup");
  }

  static List<String> problems(ObjectNode document) {
    Map<String, String> fields =
        document.path("kind").asText().equals("Cluster") ? CLUSTER : SCHEDULED_BACKUP;
    List<String> problems = new ArrayList<>();
    walk("", document.path("spec"), fields, problems);
    return problems.stream().map(problem -> Manifests.title(document) + problem).toList();
  }

  private static void walk(
      String path, JsonNode node, Map<String, String> fields, List<String> problems) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              part ->
                  walk(
                      path + "/" + part.getKey().replace("/", "~1"),
                      part.getValue(),
                      fields,
                      problems));
      return;
    }
    String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String form = fields.getOrDefault(path, fields.get(parent + "/*"));
    if (form == null) {
      problems.add(path + " is no field that is known");
    } else if (!Pattern.matches(form, node.asText())) {
      problems.add(path + " has another form than " + form);
    } else if (path.startsWith("/postgresql/parameters") && !node.isTextual()) {
      problems.add(path + " must be a text");
    }
  }
}
