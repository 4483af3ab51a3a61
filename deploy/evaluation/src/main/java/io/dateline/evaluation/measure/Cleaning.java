package io.dateline.evaluation.measure;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import io.dateline.evaluation.cleaning.GoldPage;
import io.dateline.evaluation.cleaning.WordF1;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Measures the shipped cleaning and metadata on pages with gold texts: the word F1 of the body
 * (with or without the gold's standfirst, whichever fits better), mean over pages; snippets that
 * must and must not be in the text; title, authors and day as exact matches after normalization, of
 * the pages whose gold has them.
 */
final class Cleaning implements Measurement {

  private static final int WORST = 10;
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "cleaning";
  }

  @Override
  public String description() {
    return "FOLDER …: cleaning and metadata on pages with gold texts (html/, text/, gold/)";
  }

  private record Share(int part, int whole) {

    @Override
    public String toString() {
      return part + "/" + whole;
    }
  }

  private record PageScore(
      String id,
      WordF1 words,
      Share with,
      Share without,
      Share title,
      Share authors,
      Share day,
      String language,
      Share captions,
      Share captionsAsked,
      Share invented) {}

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("cleaning needs folders with html/, text/ and gold/");
    }
    PageReader reader = PageReader.withLanguages(LanguageDetector.NONE);
    return table(
        "The shipped model; pages that it was trained on flatter it:"
            + " cleaning-cross-validated does not.",
        folders,
        gold -> reader);
  }

  /** Returns the reader for a page. */
  @FunctionalInterface
  interface Readers {
    PageReader of(GoldPage page);
  }

  static Table table(String what, List<Path> folders, Readers readers) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Path folder : folders) {
      List<GoldPage> pages = GoldPage.folder(folder);
      for (RawPage.Format form : RawPage.Format.values()) {
        String name = folder.getFileName() + " " + form.name().toLowerCase(Locale.ROOT);
        long start = System.nanoTime();
        List<PageScore> scores =
            pages.stream().map(page -> score(readers.of(page), page, form)).toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        rows.add(row(name, scores, pages.size() / seconds));
        List<PageScore> english = scores.stream().filter(s -> "en".equals(s.language())).toList();
        if (!english.isEmpty()) {
          rows.add(row("- English", english, pages.size() / seconds));
          List<PageScore> others = new ArrayList<>(scores);
          others.removeAll(english);
          rows.add(row("- other languages", others, pages.size() / seconds));
        }
        remarks.add("worst of " + name + ": " + worst(scores));
      }
    }
    return new Table(
        what,
        List.of(
            "pages",
            "P",
            "R",
            "F1",
            "with",
            "without",
            "title",
            "authors",
            "day",
            "captions F1",
            "invented",
            "pages/s"),
        rows,
        remarks);
  }

  private static Table.Row row(String name, List<PageScore> scores, double speed) {
    return new Table.Row(
        name,
        List.of(
            scores.size(),
            mean(scores, s -> s.words().precision()),
            mean(scores, s -> s.words().recall()),
            mean(scores, s -> s.words().f1()),
            percent(scores, s -> s.with().part(), s -> s.with().whole()),
            percent(scores, s -> s.without().part(), s -> s.without().whole()),
            sum(scores, s -> s.title().part(), s -> s.title().whole()).toString(),
            sum(scores, s -> s.authors().part(), s -> s.authors().whole()).toString(),
            sum(scores, s -> s.day().part(), s -> s.day().whole()).toString(),
            captions(scores),
            sum(scores, s -> s.invented().part(), s -> s.invented().whole()).toString(),
            speed));
  }

  private static PageScore score(PageReader reader, GoldPage gold, RawPage.Format form) {
    ParsedPage read = reader.read(gold.raw(form));
    String text = normal(read.text());
    int kept = (int) gold.with().stream().filter(s -> text.contains(normal(s))).count();
    int gone = (int) gold.without().stream().filter(s -> !text.contains(normal(s))).count();
    String headline = read.metadata().headline();
    return new PageScore(
        gold.id(),
        gold.score(read.body()),
        new Share(kept, gold.with().size()),
        new Share(gone, gold.without().size()),
        asked(
            gold.title() != null,
            headline != null && normal(gold.title()).equals(normal(headline))),
        asked(!gold.authors().isEmpty(), isSamePeople(gold.authors(), read)),
        asked(isDated(gold), isDated(gold) && isSameDay(gold.publishDate(), read)),
        gold.language(),
        captionsFound(gold, read),
        new Share(0, captionTexts(gold).size()),
        invented(gold, read));
  }

  /** Returns the share of captions found that the gold has, word for word. */
  private static Share captionsFound(GoldPage gold, ParsedPage read) {
    List<String> found =
        read.captions().stream().map(c -> normal(c.text())).filter(c -> !c.isEmpty()).toList();
    Set<String> right = captionTexts(gold);
    return new Share((int) found.stream().filter(right::contains).count(), found.size());
  }

  private static Set<String> captionTexts(GoldPage gold) {
    Set<String> texts = new HashSet<>();
    gold.captions().forEach(caption -> texts.add(normal(caption.text())));
    texts.remove("");
    return texts;
  }

  /** Counts only pages whose gold has captions: on the others nobody may have looked for them. */
  private static Object captions(List<PageScore> scores) {
    List<PageScore> asked = scores.stream().filter(s -> s.captionsAsked().whole() > 0).toList();
    if (asked.isEmpty()) {
      return "-";
    }
    double hits = asked.stream().mapToInt(s -> s.captions().part()).sum();
    double all =
        asked.stream().mapToInt(s -> s.captions().whole() + s.captionsAsked().whole()).sum();
    return 2 * hits / all;
  }

  /** Returns the share of title, authors and day that are filled although the gold has none. */
  private static Share invented(GoldPage gold, ParsedPage read) {
    boolean[][] fields = {
      {gold.title() == null, read.metadata().headline() != null},
      {gold.authors().isEmpty(), !read.metadata().authors().isEmpty()},
      {!isDated(gold), read.metadata().publishedAt() != null}
    };
    int absent = 0;
    int filled = 0;
    for (boolean[] field : fields) {
      absent += field[0] ? 1 : 0;
      filled += field[0] && field[1] ? 1 : 0;
    }
    return new Share(filled, absent);
  }

  private static Share asked(boolean asked, boolean right) {
    return new Share(asked && right ? 1 : 0, asked ? 1 : 0);
  }

  private static boolean isDated(GoldPage gold) {
    return gold.publishDate() != null && !gold.publishDate().isBlank();
  }

  private static boolean isSameDay(String gold, ParsedPage read) {
    if (read.metadata().publishedAt() == null) {
      return false;
    }
    OffsetDateTime at = read.metadata().publishedAt().at();
    String day = gold.substring(0, Math.min(10, gold.length()));
    if (at.toLocalDate().toString().equals(day)) {
      return true;
    }
    // The same moment may be another day in the zone of the gold.
    return gold.length() > 19
        && at.withOffsetSameInstant(OffsetDateTime.parse(gold.replace(' ', 'T')).getOffset())
            .toLocalDate()
            .toString()
            .equals(day);
  }

  /** Compares all people; an agency that the gold counts among them is a field of its own here. */
  private static boolean isSamePeople(List<String> gold, ParsedPage read) {
    Set<String> found = names(read.metadata().authors());
    Set<String> asked = names(gold);
    if (asked.equals(found)) {
      return true;
    }
    String agency = read.metadata().agency();
    if (agency == null) {
      return false;
    }
    asked.removeIf(name -> isAgency(name, agency));
    found.removeIf(name -> isAgency(name, agency));
    return asked.equals(found);
  }

  private static boolean isAgency(String name, String agency) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.isEmpty() || word.equals("the") ? "" : word.charAt(0));
    }
    String shortName = normal(agency);
    return name.equals(shortName) || initials.toString().equals(shortName);
  }

  private static Set<String> names(List<String> authors) {
    Set<String> names = new HashSet<>();
    authors.forEach(author -> names.add(normal(author)));
    return names;
  }

  private static String normal(String text) {
    return String.join(" ", WordF1.words(text));
  }

  private static double mean(List<PageScore> scores, ToDoubleFunction<PageScore> figure) {
    return scores.stream().mapToDouble(figure).average().orElse(0);
  }

  private static Share sum(
      List<PageScore> scores, ToIntFunction<PageScore> part, ToIntFunction<PageScore> whole) {
    return new Share(scores.stream().mapToInt(part).sum(), scores.stream().mapToInt(whole).sum());
  }

  private static Object percent(
      List<PageScore> scores, ToIntFunction<PageScore> part, ToIntFunction<PageScore> whole) {
    Share share = sum(scores, part, whole);
    return share.whole() == 0 ? "-" : PERCENT * share.part() / share.whole();
  }

  private static String worst(List<PageScore> scores) {
    List<String> worst =
        scores.stream()
            .sorted(Comparator.comparingDouble(s -> s.words().f1()))
            .limit(WORST)
            .map(s -> String.format(Locale.ROOT, "%s %.2f", s.id(), s.words().f1()))
            .toList();
    return String.join(", ", worst);
  }
}
