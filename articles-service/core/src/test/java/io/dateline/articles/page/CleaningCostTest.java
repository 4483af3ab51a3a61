package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.nearduplicate.Fingerprint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The cost of cleaning grows with the page and not faster, whatever the page is made of. The test
 * measures the CPU time of its own thread, and takes the least of several attempts, so that other
 * load does not count. Times below the floor are not judged.
 */
class CleaningCostTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  /** Characters of the smaller page; {@code -Dcleaning.size=250000} tries pages of a megabyte. */
  private static final int SIZE = Integer.getInteger("cleaning.size", 4_000);

  /** Ratio of the costs of two pages, the second four times as large as the first. */
  private static final long MAX_RATIO = 6;

  /** Microseconds for the larger page below which the ratio is not judged. */
  private static final long FLOOR_MICROS = 80_000;

  private static final long FLOOR_BYTES = 24_000_000;

  private static final int TRIES = 4;

  /** The cost of one page: microseconds of this thread, and bytes that it allocated. */
  private record Cost(long micros, long bytes) {

    Cost least(Cost other) {
      return new Cost(Math.min(micros, other.micros), Math.min(bytes, other.bytes));
    }
  }

  @Test
  void the_cost_of_a_page_grows_no_faster_than_the_page() {
    List<String> faster = new ArrayList<>();
    for (HostilePages.Shape shape : HostilePages.all()) {
      Cost four = cost(shape.page(4 * SIZE));
      if (four.micros < FLOOR_MICROS && four.bytes < FLOOR_BYTES) {
        continue;
      }
      Cost one = cost(shape.page(SIZE));
      for (int i = 1; i < TRIES && grows(one, four); i++) {
        four = four.least(cost(shape.page(4 * SIZE)));
        one = one.least(cost(shape.page(SIZE)));
      }
      if (grows(one, four)) {
        faster.add(shape.name() + ": " + one + ", four times the input " + four);
      }
    }
    assertEquals(List.of(), faster);
  }

  private static boolean grows(Cost one, Cost four) {
    return (four.micros >= FLOOR_MICROS
            && four.micros > MAX_RATIO * Math.max(one.micros, FLOOR_MICROS / MAX_RATIO))
        || (four.bytes >= FLOOR_BYTES
            && four.bytes > MAX_RATIO * Math.max(one.bytes, FLOOR_BYTES / MAX_RATIO));
  }

  private static Cost cost(RawPage page) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    try {
      Fingerprint.of(READER.read(page).body());
    } catch (PageTooComplex e) {
      // A refusal is an answer, and has to come as soon as another one.
    }
    return new Cost(
        (THREADS.getCurrentThreadCpuTime() - nanos) / 1_000,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}
