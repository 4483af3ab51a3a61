package io.dateline.evaluation.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of a process as the system counts it; only Linux tells. */
final class ProcessMemory {

  private ProcessMemory() {}

  /** What it has in use now, all of it, in MiB, or words where the system does not tell. */
  static Object residentMiB(long pid) throws IOException {
    return mib(pid, "VmRSS:");
  }

  /** The most that it had in use since it began, in MiB, or words. */
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
