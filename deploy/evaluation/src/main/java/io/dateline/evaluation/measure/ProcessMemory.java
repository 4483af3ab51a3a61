package io.dateline.evaluation.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the memory of a process, as Linux counts it. */
final class ProcessMemory {

  private ProcessMemory() {}

  /** Returns the resident memory now, in MiB, or words if the system does not tell. */
  static Object residentMiB(long pid) throws IOException {
    return mib(pid, "VmRSS:");
  }

  /** Returns the highest resident memory so far, in MiB, or words if the system does not tell. */
  static Object highestResidentMiB(long pid) throws IOException {
    return mib(pid, "VmHWM:");
  }

  private static Object mib(long pid, String field) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(status)) {
      return "not told by this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(field))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
