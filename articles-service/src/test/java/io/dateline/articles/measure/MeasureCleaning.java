package io.dateline.articles.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.page.ReadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures cleaning and metadata: {@code [--json] FOLDER…}. Word F1 of the body against the gold's
 * (with or without its standfirst, whichever fits better), mean over pages; {@code with} and {@code
 * without}: snippets of the gold that must and must not be in the text; title, authors and day as
 * exact matches after normalization, of the pages whose gold has them.
 */
public final class MeasureCleaning {

  private static final int WORST = 10;

  private MeasureCleaning() {}

  private record PageScore(
      String id,
      WordF1 words,
      int kept,
      int with,
      int gone,
      int without,
      int[] right,
      int[] asked) {}

  public static void main(String[] args) throws IOException {
    boolean json = Arrays.asList(args).contains("--json");
    ArrayNode all = new ObjectMapper().createArrayNode();
    if (!json) {
      System.out.printf(
          "%-14s %5s  %6s %6s %6s  %6s %6s  %12s %12s %12s%n",
          "pages", "", "P", "R", "F1", "with", "w/out", "title", "authors", "day");
    }
    for (String arg : args) {
      if (!arg.equals("--json")) {
        Path folder = Path.of(arg);
        List<GoldPage> pages = GoldPage.folder(folder);
        for (RawPage.Form form : RawPage.Form.values()) {
          String name = folder.getFileName() + " " + form.name().toLowerCase(Locale.ROOT);
          List<PageScore> scores = pages.stream().map(page -> score(page, form)).toList();
          all.add(json ? figures(name, scores) : print(name, scores));
        }
      }
    }
    if (json) {
      System.out.println(all.toPrettyString());
    }
  }

  /** The better of the two bodies that the gold allows. */
  static WordF1 best(String body, GoldPage gold) {
    WordF1 plain = WordF1.of(body, gold.body());
    WordF1 whole = WordF1.of(body, String.join("\n", gold.standfirst()) + "\n" + gold.body());
    return plain.f1() >= whole.f1() ? plain : whole;
  }

  private static PageScore score(GoldPage gold, RawPage.Form form) {
    ReadPage read = PageReader.withLanguages(LanguageDetector.NONE).read(gold.raw(form));
    String text = normal(read.text());
    int kept = (int) gold.with().stream().filter(s -> text.contains(normal(s))).count();
    int gone = (int) gold.without().stream().filter(s -> !text.contains(normal(s))).count();
    int[] asked = new int[3];
    int[] right = new int[3];
    if (gold.title() != null) {
      asked[0] = 1;
      right[0] =
          read.metadata().headline() != null
                  && normal(gold.title()).equals(normal(read.metadata().headline()))
              ? 1
              : 0;
    }
    if (!gold.authors().isEmpty()) {
      asked[1] = 1;
      right[1] = names(gold.authors()).equals(names(read.metadata().authors())) ? 1 : 0;
    }
    if (gold.publishDate() != null && !gold.publishDate().isBlank()) {
      asked[2] = 1;
      right[2] = sameDay(gold.publishDate(), read) ? 1 : 0;
    }
    return new PageScore(
        gold.id(),
        best(read.body(), gold),
        kept,
        gold.with().size(),
        gone,
        gold.without().size(),
        right,
        asked);
  }

  private static boolean sameDay(String gold, ReadPage read) {
    if (read.metadata().publishedAt() == null) {
      return false;
    }
    OffsetDateTime at = read.metadata().publishedAt().at();
    if (gold.length() > 19) {
      OffsetDateTime goldAt = OffsetDateTime.parse(gold.replace(' ', 'T'));
      return at.toLocalDate().equals(goldAt.toLocalDate())
          || at.withOffsetSameInstant(goldAt.getOffset())
              .toLocalDate()
              .equals(goldAt.toLocalDate());
    }
    return at.toLocalDate().toString().equals(gold.substring(0, Math.min(10, gold.length())));
  }

  private static Set<String> names(List<String> authors) {
    Set<String> names = new HashSet<>();
    authors.forEach(author -> names.add(normal(author)));
    return names;
  }

  private static String normal(String text) {
    return String.join(" ", WordF1.words(text));
  }

  private static ObjectNode figures(String name, List<PageScore> scores) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("pages", name).put("count", scores.size());
    node.put(
        "precision", scores.stream().mapToDouble(s -> s.words.precision()).average().orElse(0));
    node.put("recall", scores.stream().mapToDouble(s -> s.words.recall()).average().orElse(0));
    node.put("f1", scores.stream().mapToDouble(s -> s.words.f1()).average().orElse(0));
    node.put(
        "withKept",
        share(
            scores.stream().mapToInt(s -> s.kept).sum(),
            scores.stream().mapToInt(s -> s.with).sum()));
    node.put(
        "withoutGone",
        share(
            scores.stream().mapToInt(s -> s.gone).sum(),
            scores.stream().mapToInt(s -> s.without).sum()));
    String[] fields = {"title", "authors", "day"};
    for (int f = 0; f < fields.length; f++) {
      int field = f;
      node.put(fields[f] + "Right", scores.stream().mapToInt(s -> s.right[field]).sum());
      node.put(fields[f] + "Of", scores.stream().mapToInt(s -> s.asked[field]).sum());
    }
    ArrayNode worst = node.putArray("worst");
    List<PageScore> sorted = new ArrayList<>(scores);
    sorted.sort(Comparator.comparingDouble(s -> s.words.f1()));
    sorted.stream()
        .limit(WORST)
        .forEach(s -> worst.addObject().put("id", s.id).put("f1", s.words.f1()));
    return node;
  }

  private static ObjectNode print(String name, List<PageScore> scores) {
    ObjectNode f = figures(name, scores);
    System.out.printf(
        Locale.ROOT,
        "%-14s %5d  %6.3f %6.3f %6.3f  %6s %6s  %12s %12s %12s%n",
        name,
        scores.size(),
        f.get("precision").asDouble(),
        f.get("recall").asDouble(),
        f.get("f1").asDouble(),
        percent(f.get("withKept").asDouble()),
        percent(f.get("withoutGone").asDouble()),
        f.get("titleRight") + "/" + f.get("titleOf"),
        f.get("authorsRight") + "/" + f.get("authorsOf"),
        f.get("dayRight") + "/" + f.get("dayOf"));
    StringBuilder worst = new StringBuilder("  worst:");
    f.get("worst")
        .forEach(
            w ->
                worst.append(
                    String.format(
                        Locale.ROOT, " %s %.2f", w.get("id").asText(), w.get("f1").asDouble())));
    System.out.println(worst);
    return f;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
