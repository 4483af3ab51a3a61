package io.dateline.tests.conventions;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Finds names that break the conventions of the house. */
final class Names extends TreeScanner<Void, Void> {

  /** A constant says what it limits, and the field's words for it are MAX and MIN. */
  private static final Pattern BARE_CONSTANT =
      Pattern.compile("(MOST|LEAST)(_.*)?|SHORT|LONG|ENOUGH|MANY|FEW|MAX|MIN|LIMIT|FAR|NEAR");

  private static final Pattern LIMIT_TYPE = Pattern.compile("int|long|double|float|Duration");

  private static final Pattern EMPTY_CLASS_WORD =
      Pattern.compile(".*(Impl|Dto|Utils?|Helper|Manager|Config)");

  private static final Pattern EMPTY_PACKAGE_WORD =
      Pattern.compile("(.*\\.)?(service|dto|impl|util|utils|common|helper|helpers)(\\..*)?");

  private static final Pattern SENTENCE = Pattern.compile("[a-z][a-z0-9]*(_[a-zA-Z0-9]+)+");

  private final JavaSource source;
  private final List<String> found = new ArrayList<>();

  private Names(JavaSource source) {
    this.source = source;
  }

  /** Returns a description of each bad name in a source. */
  static List<String> bad(JavaSource source) {
    Names scanner = new Names(source);
    if (EMPTY_PACKAGE_WORD.matcher(source.packageName()).matches()) {
      scanner.found.add("a package that says nothing: " + source.packageName());
    }
    scanner.scan(source.tree(), null);
    return scanner.found.stream().map(name -> source.path() + ": " + name).toList();
  }

  /**
   * Returns the simple names of classes that stand for several things: twice in the main code of
   * one service, or in several services without being a term of the glossary.
   *
   * @param terms the names of classes in the glossary
   */
  static List<String> ambiguous(List<JavaSource> sources, Set<String> terms) {
    Map<String, List<JavaSource>> byName = new TreeMap<>();
    for (JavaSource source : sources) {
      if (source.isMain() && !source.fileName().equals("package-info.java")) {
        byName
            .computeIfAbsent(source.fileName().replace(".java", ""), name -> new ArrayList<>())
            .add(source);
      }
    }
    List<String> ambiguous = new ArrayList<>();
    byName.forEach(
        (name, files) -> {
          Set<String> services = new TreeSet<>();
          files.forEach(file -> services.add(file.service()));
          if (files.size() > services.size() || (files.size() > 1 && !terms.contains(name))) {
            ambiguous.add(name + " in " + files.stream().map(JavaSource::path).toList());
          }
        });
    return ambiguous;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    String name = tree.getSimpleName().toString();
    if (EMPTY_CLASS_WORD.matcher(name).matches()) {
      found.add("a class whose name says nothing: " + name);
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field
          && field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
          && LIMIT_TYPE.matcher(String.valueOf(field.getType())).matches()
          && BARE_CONSTANT.matcher(field.getName()).matches()) {
        found.add("a constant that does not say what it limits: " + field.getName());
      }
    }
    return super.visitClass(tree, unused);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    boolean isTest =
        tree.getModifiers().getAnnotations().stream()
            .map(annotation -> annotation.getAnnotationType().toString())
            .anyMatch(type -> type.equals("Test") || type.equals("ParameterizedTest"));
    if (isTest && !SENTENCE.matcher(tree.getName()).matches()) {
      found.add("a test whose name is no sentence in snake_case: " + tree.getName());
    }
    return super.visitMethod(tree, unused);
  }
}
