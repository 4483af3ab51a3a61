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

/** What is changed in a package before anything is recorded with it. */
final class BeforeRecording {

  /** Where ONNX Runtime's jar keeps its libraries, of every platform and with symbols: 120 MB. */
  private static final String LIBRARIES = "/ai/onnxruntime/native";

  private BeforeRecording() {}

  /** Takes the libraries out of the jar: those of the image's platform lie beside it. */
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
