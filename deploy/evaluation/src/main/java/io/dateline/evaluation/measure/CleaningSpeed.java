package io.dateline.evaluation.measure;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageDecoder;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import io.dateline.evaluation.cleaning.GoldPage;
import io.dateline.evaluation.cleaning.Peer;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;

/**
 * Measures how many pages one thread cleans in a second, with our reader (all metadata, without
 * detecting languages), with other Java libraries, and with the bare parse of the same HTML, in
 * turn; and the word F1 of each. Our shipped model has seen pages like these: {@code
 * cleaning-cross-validated} measures unseen outlets.
 */
final class CleaningSpeed implements Measurement {

  /** The first rounds warm the JVM up; the fastest of the others counts. */
  private static final int ROUNDS = 5;

  private static final String PARSE = "bare parse";

  @Override
  public String name() {
    return "cleaning-speed";
  }

  @Override
  public String description() {
    return "FOLDER …: pages per second on one thread and word F1, beside other Java libraries";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("cleaning-speed needs folders with html/, text/ and gold/");
    }
    PageReader reader = PageReader.withLanguages(LanguageDetector.NONE);
    Map<String, Function<GoldPage, String>> cleaners = new LinkedHashMap<>();
    cleaners.put("ours, HTML", page -> reader.read(page.raw(RawPage.Format.HTML)).body());
    cleaners.put("ours, text", page -> reader.read(page.raw(RawPage.Format.TEXT)).body());
    for (Peer peer : Peer.values()) {
      cleaners.put(peer.name().toLowerCase(Locale.ROOT), page -> peer.textOf(decoded(page)));
    }
    cleaners.put(PARSE, page -> Jsoup.parse(decoded(page)).nodeName());
    List<Table.Row> rows = new ArrayList<>();
    for (Path folder : folders) {
      List<GoldPage> pages = GoldPage.folder(folder);
      Map<String, Double> fastest = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<String, Function<GoldPage, String>> cleaner : cleaners.entrySet()) {
          double rate = rate(pages, cleaner.getValue());
          if (round > 1) {
            fastest.merge(cleaner.getKey(), rate, Math::max);
          }
        }
      }
      double parse = fastest.get(PARSE);
      fastest.forEach(
          (name, rate) ->
              rows.add(
                  new Table.Row(
                      folder.getFileName() + " " + name,
                      List.of(
                          pages.size(),
                          rate,
                          parse / rate,
                          name.equals(PARSE) ? "" : f1(pages, cleaners.get(name))))));
    }
    return new Table(
        "Pages cleaned in a second on one thread, in turn; times is how often the bare parse of the "
            + "HTML would fit in.",
        List.of("pages", "pages/s", "times", "word F1"),
        rows,
        List.of());
  }

  private static double f1(List<GoldPage> pages, Function<GoldPage, String> cleaner) {
    return pages.stream()
        .mapToDouble(page -> page.score(cleaner.apply(page)).f1())
        .average()
        .orElse(0);
  }

  private static String decoded(GoldPage page) {
    return PageDecoder.decode(page.html(), RawPage.Format.HTML, null).text();
  }

  private static double rate(List<GoldPage> pages, Function<GoldPage, String> cleaner) {
    long start = System.nanoTime();
    long chars = pages.stream().mapToLong(page -> cleaner.apply(page).length()).sum();
    double seconds = (System.nanoTime() - start) / 1e9;
    // Reading the result keeps the JIT from removing the work.
    return chars < 0 ? 0 : pages.size() / seconds;
  }
}
