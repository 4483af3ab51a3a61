package io.dateline.tests.conventions;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file and its syntax tree.
 *
 * @param module the folder of its Maven module, relative to the repository, such as {@code gateway}
 * @param path the file, relative to the repository
 * @param tree the syntax tree
 * @param comments gives the documentation comments of the tree
 */
record JavaSource(String module, Path path, CompilationUnitTree tree, DocTrees comments) {

  /** Reads all sources below the folders "src" of all modules. */
  static List<JavaSource> all(Path home) {
    List<JavaSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.toString().contains("/target/"))
              .sorted()
              .toList()) {
        Path path = home.relativize(file);
        String module = path.toString().replaceFirst("/?src/.*", "");
        sources.add(of(module, path, Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** Parses a source text. */
  static JavaSource of(String module, Path path, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + path), SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    try {
      return new JavaSource(module, path, task.parse().iterator().next(), DocTrees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isMain() {
    return path.toString().contains("/main/") || path.toString().startsWith("src/main/");
  }

  /**
   * Returns the service or part of deploy that the module belongs to: "articles-service" for its
   * core, too.
   */
  String service() {
    return module.replaceFirst("/core$", "");
  }

  String packageName() {
    return String.valueOf(tree.getPackageName());
  }

  String fileName() {
    return path.getFileName().toString();
  }
}
