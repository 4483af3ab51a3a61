package io.dateline.deploy.measure;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.Decoding;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import io.dateline.deploy.Failure;
import io.dateline.deploy.cleaning.GoldPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * How many pages one thread reads in a second, without telling languages, beside the bare parse of
 * the same pages by the same library.
 */
final class CleaningSpeed implements Measurement {

  /** The first rounds warm the virtual machine up; the last is counted. */
  private static final int ROUNDS = 4;

  @Override
  public String name() {
    return "cleaning-speed";
  }

  @Override
  public String description() {
    return "FOLDER …: pages per second on one thread, beside the bare HTML parse";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("cleaning-speed needs folders with html/, text/ and gold/");
    }
    PageReader reader = PageReader.withLanguages(LanguageDetector.NONE);
    List<Table.Row> rows = new ArrayList<>();
    for (Path folder : folders) {
      List<GoldPage> pages = GoldPage.folder(folder);
      double html = 0;
      double text = 0;
      double parse = 0;
      for (int round = 0; round < ROUNDS; round++) {
        parse = rate(pages, page -> Jsoup.parse(decoded(page)));
        html = rate(pages, page -> reader.read(page.raw(RawPage.Form.HTML)));
        text = rate(pages, page -> reader.read(page.raw(RawPage.Form.TEXT)));
      }
      String name = folder.getFileName().toString();
      rows.add(new Table.Row(name + " html", List.of(pages.size(), html, parse, parse / html)));
      rows.add(new Table.Row(name + " text", List.of(pages.size(), text, parse, parse / text)));
    }
    return new Table(
        "Pages read in a second, in turn with the bare parse of their HTML; times is how often the "
            + "parse would fit in.",
        List.of("pages", "pages/s", "bare parse/s", "times"),
        rows,
        List.of());
  }

  private static String decoded(GoldPage page) {
    return Decoding.decode(page.html(), RawPage.Form.HTML, null).text();
  }

  private static double rate(List<GoldPage> pages, java.util.function.Consumer<GoldPage> work) {
    long start = System.nanoTime();
    pages.forEach(work);
    return pages.size() / ((System.nanoTime() - start) / 1e9);
  }
}
