package io.dateline.entities;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells ONNX Runtime where its two native libraries are. On the JVM it unpacks them from its jar; a
 * native executable has no jar, and the libraries lie beside the executable.
 */
final class NativeLibraries {

  /**
   * The property of ONNX Runtime that names the folder; its classes read it when they are
   * initialized.
   */
  static final String FOLDER = "onnxruntime.native.path";

  /** The property that GraalVM sets to {@code runtime} in a native executable. */
  private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

  private NativeLibraries() {}

  /** Sets the folder to that of the executable, unless a folder is set already. */
  static void locate() {
    folder(ProcessHandle.current().info().command())
        .ifPresent(folder -> System.setProperty(FOLDER, folder));
  }

  /** Returns the folder to set; empty on the JVM, and where a folder is set already. */
  static Optional<String> folder(Optional<String> executable) {
    if (!"runtime".equals(System.getProperty(IMAGE)) || System.getProperty(FOLDER) != null) {
      return Optional.empty();
    }
    return executable.map(path -> Path.of(path).toAbsolutePath().getParent().toString());
  }
}
