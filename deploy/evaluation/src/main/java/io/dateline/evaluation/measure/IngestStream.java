package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.PageLoader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the memory of articles-service while a stream of lines passes through it that is several
 * times larger than its heap: pages of 200 kB, most of them known already, some of them far beyond
 * the limit of a page. The heap is limited to 512 MB, as in {@code deploy/run}.
 */
final class IngestStream implements Measurement {

  private static final int MEGABYTES = 2048;
  private static final int FIRST_MEGABYTES = 128;
  private static final int PAGE_BYTES = 200_000;

  /** One in this number of pages is new. */
  private static final int NEW = 64;

  /** One in this number of lines is far too long. */
  private static final int TOO_LONG = 1024;

  private static final int TOO_LONG_BYTES = 30_000_000;

  @Override
  public String name() {
    return "ingest-stream";
  }

  @Override
  public String description() {
    return "Memory of articles-service (heap of 512 MB) while 2 GB of NDJSON pass through it";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    Path file = Files.createTempFile("dateline-stream", ".ndjson");
    try (TemporaryStack stack = TemporaryStack.start()) {
      List<Table.Row> rows = new ArrayList<>();
      for (int megabytes : new int[] {FIRST_MEGABYTES, MEGABYTES}) {
        long lines = write(file, megabytes * 1_000_000L);
        PageLoader loader = new PageLoader(stack.settings());
        long start = System.nanoTime();
        loader.load(PageFiles.find(List.of(file)).get(0), outcome -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        long outcomes = loader.outcomes().values().stream().mapToLong(Integer::longValue).sum();
        if (outcomes != lines) {
          throw new Failure(lines + " lines had " + outcomes + " outcomes");
        }
        rows.add(
            new Table.Row(
                megabytes + " MB of NDJSON",
                List.of(
                    lines,
                    loader.outcomes().toString(),
                    megabytes / seconds,
                    ProcessMemory.highestResidentMiB(stack.stack().articlesPid()))));
      }
      return new Table(
          "A file of lines through articles-service: most pages are there already, one line in "
              + TOO_LONG
              + " has 30 MB. Memory is the highest since the start of the service, everything"
              + " counted (VmHWM).",
          List.of("lines", "outcomes", "MB/s", "highest resident MiB"),
          rows,
          List.of());
    } finally {
      Files.delete(file);
    }
  }

  private static long write(Path file, long bytes) throws IOException {
    long lines = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long written = 0; written < bytes; lines++) {
        boolean tooLong = lines % TOO_LONG == TOO_LONG - 1;
        String line =
            "{\"url\": \"https://stream.example/%d\", \"text\": \"%s\"}\n"
                .formatted(lines / NEW, text(lines / NEW, tooLong ? TOO_LONG_BYTES : PAGE_BYTES));
        out.write(line);
        written += line.length();
      }
    }
    return lines;
  }

  /**
   * Sentences with numbers, so that no page is a near-duplicate of another; in Norwegian, so that
   * nothing is extracted.
   */
  private static String text(long page, int chars) {
    StringBuilder text = new StringBuilder("Fergene dag " + page + "\\n\\n");
    for (long i = 0; text.length() < chars; i++) {
      long number = (page * 7919 + i * 104_729) % 100_003;
      text.append("Ferge nummer ")
          .append(number)
          .append(" gikk fra Karsholm til Velby med ")
          .append(number % 211)
          .append(" passasjerer om bord, sier havnekontoret")
          .append(i % 5 == 4 ? ".\\n\\n" : ". ");
    }
    return text.toString();
  }
}
