package io.dateline.entities.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryJoiningTest {

  private static final int MAX_CONNECTED_ARTICLES = 12;
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  private final SignatureReader reader = new SignatureReader(WordRarity.load());

  @Test
  void the_order_of_arrival_does_not_matter_nor_what_came_and_went() {
    List<ArticleSignature> articles = manyArticles(new Random(7), 60, "a");
    ArticlesInMemory first = joined(articles);
    assertTrue(first.highestLevel() > 0, "some are crowded");
    for (int seed = 0; seed < 12; seed++) {
      List<ArticleSignature> passing = manyArticles(new Random(100 + seed), 25, "b");
      List<ArticleSignature> order = new ArrayList<>(articles);
      order.addAll(passing);
      Collections.shuffle(order, new Random(seed));
      ArticlesInMemory other = joined(order);
      Collections.shuffle(passing, new Random(seed));
      passing.forEach(other::remove);
      assertEquals(first.known(), other.known(), "seed " + seed);
    }
  }

  @Test
  void pages_of_one_template_are_no_story() {
    ArticlesInMemory known = new ArticlesInMemory(MAX_CONNECTED_ARTICLES);
    ArticleSignature last = null;
    for (int i = 0; i <= MAX_CONNECTED_ARTICLES; i++) {
      last = article("t" + i, 0, "Lottery numbers drawn tonight", "Jackpot rollover drawn numbers");
      known.add(last);
    }
    assertFalse(known.clusterOf(last).isStory());
    known.remove(last);
    ArticleSignature first =
        article("t0", 0, "Lottery numbers drawn tonight", "Jackpot rollover drawn numbers");
    assertEquals(MAX_CONNECTED_ARTICLES, known.clusterOf(first).articles().size());
  }

  @Test
  void an_article_that_bridged_two_stories_parts_them_when_it_goes() {
    ArticlesInMemory known = new ArticlesInMemory(MAX_CONNECTED_ARTICLES);
    List<ArticleSignature> articles = new ArrayList<>();
    // The first two and the last two are too far apart in time to be linked.
    for (int day : new int[] {0, 1, 9, 17, 18}) {
      ArticleSignature article =
          article("day " + day, day, "Brenzo viaduct: girders fell", "Rivets had corroded");
      articles.add(article);
      known.add(article);
    }
    assertEquals(5, known.clusterOf(articles.get(0)).articles().size());
    known.remove(articles.get(2));
    assertEquals(ids(articles.subList(0, 2)), known.clusterOf(articles.get(0)).articles());
    assertEquals(ids(articles.subList(3, 5)), known.clusterOf(articles.get(4)).articles());
  }

  private static List<UUID> ids(List<ArticleSignature> articles) {
    return articles.stream().map(ArticleSignature::article).toList();
  }

  private ArticlesInMemory joined(List<ArticleSignature> articles) {
    ArticlesInMemory known = new ArticlesInMemory(MAX_CONNECTED_ARTICLES);
    articles.forEach(known::add);
    return known;
  }

  /** Articles of a few invented words, so that many are linked more or less strongly. */
  private List<ArticleSignature> manyArticles(Random random, int count, String prefix) {
    List<ArticleSignature> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int story = random.nextInt(6);
      articles.add(
          article(
              prefix + i,
              random.nextInt(25),
              words(random, story, 4),
              words(random, story, 4 + random.nextInt(16))));
    }
    return articles;
  }

  private static String words(Random random, int story, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int of = random.nextInt(5) == 0 ? random.nextInt(6) : story;
      words.append("zw").append((char) ('a' + of)).append((char) ('a' + random.nextInt(12)));
      words.append("ok ");
    }
    return words.toString();
  }

  private ArticleSignature article(String name, int day, String title, String text) {
    return reader.read(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        START.plusDays(day),
        title,
        title + "\n" + text,
        List.of());
  }
}
