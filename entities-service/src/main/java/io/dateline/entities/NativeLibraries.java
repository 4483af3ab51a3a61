package io.dateline.entities;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where ONNX Runtime finds its two libraries. On the JVM it unpacks them from its jar; a native
 * executable has no jar, and they lie beside it.
 */
final class NativeLibraries {

  /** ONNX Runtime's own property, read when its classes are initialized. */
  static final String FOLDER = "onnxruntime.native.path";

  /** Set by GraalVM, to {@code runtime} where a native executable runs. */
  private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

  private NativeLibraries() {}

  /** Points ONNX Runtime at the folder of the executable, unless it was told of another one. */
  static void locate() {
    folder(ProcessHandle.current().info().command())
        .ifPresent(folder -> System.setProperty(FOLDER, folder));
  }

  /** The folder to set; empty on the JVM, and where one is set. */
  static Optional<String> folder(Optional<String> executable) {
    if (!"runtime".equals(System.getProperty(IMAGE)) || System.getProperty(FOLDER) != null) {
      return Optional.empty();
    }
    return executable.map(path -> Path.of(path).toAbsolutePath().getParent().toString());
  }
}
