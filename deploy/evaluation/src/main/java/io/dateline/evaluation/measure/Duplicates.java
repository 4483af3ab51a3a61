package io.dateline.evaluation.measure;

import io.dateline.articles.nearduplicate.Fingerprint;
import io.dateline.evaluation.cleaning.GoldPage;
import io.dateline.evaluation.duplicates.BandIndex;
import io.dateline.evaluation.duplicates.WireCopies;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures near-duplicates: how many copies are found, how many other stories are taken for copies,
 * and the cost.
 */
final class Duplicates implements Measurement {

  private static final int COPIES = 4;
  private static final double SHARE_OF_COPIES = 0.2;
  private static final int SENTENCES = 20;
  private static final int[] ARTICLES = {1_000, 10_000, 100_000};
  private static final long SEED = 3;

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public String description() {
    return "FOLDER …: copies made of the gold texts as outlets print wire copy, and what finding "
        + "them costs among 1,000, 10,000 and 100,000 articles";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<List<String>> stories = new ArrayList<>();
    List<GoldPage> pages = new ArrayList<>();
    for (Path folder : folders) {
      pages.addAll(GoldPage.folder(folder));
    }
    for (GoldPage page : pages) {
      List<String> paragraphs =
          Stream.of(page.body().split("\n+", -1))
              .map(String::strip)
              .filter(p -> !p.isEmpty())
              .toList();
      if (Fingerprint.of(String.join(" ", paragraphs)).bands().length > 0) {
        stories.add(paragraphs);
      }
    }
    if (stories.isEmpty()) {
      throw new Failure("duplicates needs folders with gold texts");
    }
    List<Table.Row> rows = new ArrayList<>();
    rows.add(accuracy(stories));
    for (int articles : ARTICLES) {
      rows.add(cost(stories, articles));
    }
    return new Table(
        "Copies cut to 40 % or more, paragraphs left out, headed and wrapped anew, against all other"
            + " stories; then the blocking alone, in memory, a fifth of the articles copies.",
        List.of("stories", "copies", "precision", "recall", "compared/article", "µs/article"),
        rows,
        List.of(
            "Precision and recall count pairs that are taken for copies: of a story and its copies,"
                + " and of the copies among each other."));
  }

  private static Table.Row accuracy(List<List<String>> stories) {
    WireCopies copies = new WireCopies(SEED, stories);
    List<Integer> owner = new ArrayList<>();
    BandIndex index = new BandIndex();
    long right = 0;
    long wrong = 0;
    long pairs = 0;
    long start = System.nanoTime();
    for (int s = 0; s < stories.size(); s++) {
      for (int c = 0; c <= COPIES; c++) {
        String text = c == 0 ? String.join("\n\n", stories.get(s)) : copies.copy(stories.get(s));
        for (int other : index.add(Fingerprint.of(text))) {
          boolean same = owner.get(other) == s;
          right += same ? 1 : 0;
          wrong += same ? 0 : 1;
        }
        owner.add(s);
      }
      pairs += COPIES * (COPIES + 1) / 2;
    }
    double micros = (System.nanoTime() - start) / 1e3 / owner.size();
    return new Table.Row(
        "accuracy",
        List.of(
            stories.size(),
            stories.size() * COPIES,
            (double) right / Math.max(1, right + wrong),
            (double) right / pairs,
            (double) index.comparisons() / owner.size(),
            micros));
  }

  private static Table.Row cost(List<List<String>> stories, int articles) {
    WireCopies copies = new WireCopies(SEED, stories);
    Random random = new Random(SEED);
    BandIndex index = new BandIndex();
    List<String> recent = new ArrayList<>();
    long nanos = 0;
    int copied = 0;
    for (int i = 0; i < articles; i++) {
      String text;
      if (!recent.isEmpty() && random.nextDouble() < SHARE_OF_COPIES) {
        text = copies.copy(List.of(recent.get(random.nextInt(recent.size())).split("(?<=\\.) ")));
        copied++;
      } else {
        text = copies.mixture(SENTENCES);
        // News is copied within days, so that copies are made of the last thousand stories.
        if (recent.size() < 1000) {
          recent.add(text);
        } else {
          recent.set(random.nextInt(1000), text);
        }
      }
      long start = System.nanoTime();
      index.add(Fingerprint.of(text));
      nanos += System.nanoTime() - start;
    }
    return new Table.Row(
        "%,d articles".formatted(articles),
        List.of(
            articles - copied,
            copied,
            "",
            "",
            (double) index.comparisons() / articles,
            nanos / 1e3 / articles));
  }
}
