package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.ExtractionProgress;
import io.dateline.launcher.run.FileTree;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.PageLoader;
import io.dateline.launcher.run.ServiceStack;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All of Dateline on free ports over a temporary folder. */
public final class TemporaryStack implements AutoCloseable {

  private final Path folder;
  private final ServiceStack stack;

  private TemporaryStack(Path folder, ServiceStack stack) {
    this.folder = folder;
    this.stack = stack;
  }

  /** Starts it; the services must have been built. */
  public static TemporaryStack start() throws IOException {
    return start(Map.of());
  }

  /**
   * Starts it.
   *
   * @param environment further environment variables for the services
   */
  static TemporaryStack start(Map<String, String> environment) throws IOException {
    String home = System.getProperty("dateline.home");
    if (home == null) {
      throw new Failure("start it with deploy/measure");
    }
    Path folder = Files.createTempDirectory("dateline-measure");
    Settings settings =
        Settings.onFreePorts(Path.of(home).toAbsolutePath().normalize(), folder).with(environment);
    TemporaryStack temporary = new TemporaryStack(folder, ServiceStack.start(settings, part -> {}));
    // Ctrl-C during a measurement leaves nothing running either.
    Runtime.getRuntime().addShutdownHook(new Thread(temporary.stack::close, "dateline-end"));
    return temporary;
  }

  public ServiceStack stack() {
    return stack;
  }

  public Settings settings() {
    return stack.settings();
  }

  /**
   * Loads page files and waits until they are extracted.
   *
   * @return the article of each file; files of many pages have none
   */
  public Map<Path, String> load(List<Path> paths) {
    return load(
        paths,
        (file, refusal) -> {
          throw new Failure("rejected: " + refusal);
        });
  }

  /**
   * Loads page files and waits until they are extracted.
   *
   * @param refused called with the file and the reason for each page that is refused
   * @return the article of each file; files of many pages and refused files have none
   */
  Map<Path, String> load(List<Path> paths, BiConsumer<Path, String> refused) {
    PageLoader loader = new PageLoader(settings());
    Map<Path, String> articles = new HashMap<>();
    for (PageFiles.PageFile file : PageFiles.find(paths)) {
      loader.load(
          file,
          outcome -> {
            if (outcome.refusal() != null) {
              refused.accept(file.path(), outcome.refusal());
            } else if (file.form() != PageFiles.Form.LINES) {
              articles.put(file.path(), outcome.articleId());
            }
          });
    }
    new ExtractionProgress(settings()).await(status -> {});
    return articles;
  }

  @Override
  public void close() throws IOException {
    stack.close();
    FileTree.delete(folder);
  }
}
