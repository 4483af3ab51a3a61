package io.dateline.launcher.containers;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Changes a package before a startup cache is recorded with it. */
final class BeforeRecording {

  /**
   * The folder in ONNX Runtime's jar with its libraries for all platforms, with symbols: 120 MB.
   */
  private static final String LIBRARIES = "/ai/onnxruntime/native";

  private BeforeRecording() {}

  /** Removes the libraries from the jar; those of the image's platform lie beside it. */
  static void leaveOutNativeLibraries(Path service) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(service)) {
      jars = files.filter(file -> file.getFileName().toString().contains("onnxruntime-")).toList();
    }
    for (Path jar : jars) {
      FileTime time = Files.getLastModifiedTime(jar);
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(inside.getPath(LIBRARIES))) {
          libraries = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path library : libraries) {
          Files.delete(library);
        }
      }
      Files.setLastModifiedTime(jar, time);
    }
  }
}
