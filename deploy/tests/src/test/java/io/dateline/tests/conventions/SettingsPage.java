package io.dateline.tests.conventions;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the page of all settings from the sources: the interfaces with {@code @ConfigMapping} and
 * the parameters with {@code @ConfigProperty}, with their defaults and documentation comments.
 */
final class SettingsPage {

  private static final String HEAD =
      """
      # Settings

      This page is made from the sources, and a test compares it. This command writes it anew:
      `mvn test -pl deploy/tests -am -Dtest=ConventionsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.update=true`

      A setting is an environment variable or a system property. `dateline.limits.depth` is the variable `DATELINE_LIMITS_DEPTH`.
      `deploy/run` passes the variables of its shell on to the services; on Kubernetes they stand in the manifests. The settings of Quarkus
      itself (`quarkus.…`) work as its guides say. A setting without a default may be absent, unless its text says that it is needed.
      """;

  /** One setting of one module. */
  private record Setting(String name, String defaultValue, String description) {

    String row() {
      return "| `%s` | %s | %s |"
          .formatted(name, defaultValue == null ? "" : "`" + defaultValue + "`", description);
    }
  }

  private final Map<String, TreeMap<String, Setting>> settings = new TreeMap<>();

  private SettingsPage() {}

  /** Returns the page, in Markdown. */
  static String of(List<JavaSource> sources) {
    SettingsPage page = new SettingsPage();
    sources.stream().filter(JavaSource::isMain).forEach(page::read);
    StringBuilder text = new StringBuilder(HEAD);
    page.settings.forEach(
        (module, rows) ->
            text.append("\n## ")
                .append(
                    module.equals("deploy/libraries/access") ? "Shared by the services" : module)
                .append("\n\n| setting | default | meaning |\n|---|---|---|\n")
                .append(rows.values().stream().map(Setting::row).collect(Collectors.joining("\n")))
                .append('\n'));
    return text.toString();
  }

  private void read(JavaSource source) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        String prefix = value(tree.getModifiers(), "ConfigMapping", "prefix");
        if (prefix != null) {
          mapping(source, prefix, getCurrentPath());
          return null;
        }
        return super.visitClass(tree, unused);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        String name = value(tree.getModifiers(), "ConfigProperty", "name");
        if (name != null && name.startsWith("dateline.")) {
          TreePath method = getCurrentPath().getParentPath();
          add(
              source,
              new Setting(
                  name,
                  value(tree.getModifiers(), "ConfigProperty", "defaultValue"),
                  parameter(source.comments().getDocComment(method), tree.getName().toString())));
        }
        return super.visitVariable(tree, unused);
      }
    }.scan(source.tree(), null);
  }

  private void mapping(JavaSource source, String prefix, TreePath path) {
    ClassTree type = (ClassTree) path.getLeaf();
    Map<String, TreePath> nested = new TreeMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree inner) {
        nested.put(inner.getSimpleName().toString(), new TreePath(path, inner));
      }
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getBody() == null) {
        String name = value(method.getModifiers(), "WithName", "value");
        String key = prefix + "." + (name == null ? kebab(method.getName().toString()) : name);
        TreePath inner = nested.get(String.valueOf(method.getReturnType()));
        if (inner != null) {
          mapping(source, key, inner);
        } else {
          String comment = source.comments().getDocComment(new TreePath(path, method));
          add(
              source,
              new Setting(
                  key,
                  value(method.getModifiers(), "WithDefault", "value"),
                  comment == null ? "" : plain(comment)));
        }
      }
    }
  }

  private void add(JavaSource source, Setting setting) {
    settings
        .computeIfAbsent(source.service(), module -> new TreeMap<>())
        .putIfAbsent(setting.name(), setting);
  }

  /**
   * Returns the text of an annotation's element, null where the annotation or the element is
   * absent.
   */
  private static String value(ModifiersTree modifiers, String annotation, String element) {
    for (AnnotationTree present : modifiers.getAnnotations()) {
      if (present.getAnnotationType().toString().equals(annotation)) {
        for (ExpressionTree argument : present.getArguments()) {
          if (argument instanceof LiteralTree literal && element.equals("value")) {
            return String.valueOf(literal.getValue());
          }
          if (argument instanceof AssignmentTree assignment
              && assignment.getVariable().toString().equals(element)
              && assignment.getExpression() instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
          }
        }
      }
    }
    return null;
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?s)\\n\\s*@.*", "")
        .replaceAll("\\{@(?:code|link|value) ([^}]*)}", "`$1`")
        .replaceAll("</?p>", " ")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String parameter(String comment, String name) {
    if (comment == null || !comment.contains("@param " + name + " ")) {
      return "";
    }
    String text = comment.substring(comment.indexOf("@param " + name + " ") + name.length() + 8);
    return plain(text.replaceAll("(?s)\\n\\s*@.*", ""));
  }

  /** Returns the settings that have no description. */
  static List<String> undescribed(List<JavaSource> sources) {
    SettingsPage page = new SettingsPage();
    sources.stream().filter(JavaSource::isMain).forEach(page::read);
    TreeSet<String> undescribed = new TreeSet<>();
    page.settings
        .values()
        .forEach(
            rows ->
                rows.values().stream()
                    .filter(setting -> setting.description().isEmpty())
                    .forEach(setting -> undescribed.add(setting.name())));
    return new ArrayList<>(undescribed);
  }
}
