package io.dateline.entities.stories;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.text.Folding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the signature of an article. */
public final class SignatureReader {

  /** News tells the happening first; what stands further down is background. */
  static final int MAX_BODY_WORDS = 250;

  private static final int MAX_TITLE_WORDS = 40;
  private static final int MAX_TITLE_TERMS = 20;
  private static final int MAX_BODY_TERMS = 100;
  private static final int MAX_NAMES = 30;

  private static final Set<MentionKind> NAMES =
      EnumSet.of(
          MentionKind.PERSON,
          MentionKind.ORGANIZATION,
          MentionKind.PLACE,
          MentionKind.DEMONYM,
          MentionKind.FACILITY,
          MentionKind.LAW);

  private final WordRarity rarity;

  public SignatureReader(WordRarity rarity) {
    this.rarity = rarity;
  }

  /**
   * Reads an article.
   *
   * @param headline null where the page has none
   * @param text the text, which may begin with the headline
   * @param mentions the mentions in the text
   */
  public ArticleSignature read(
      UUID article, LocalDate day, String headline, String text, Collection<Mention> mentions) {
    String title = headline == null ? "" : headline;
    String body = text.startsWith(title) ? text.substring(title.length()) : text;
    List<String> titleStems = StoryWords.stems(title, MAX_TITLE_WORDS);
    Map<String, Integer> counts = counts(titleStems);
    counts(StoryWords.stems(body, MAX_BODY_WORDS))
        .forEach((stem, count) -> counts.merge(stem, count, Integer::sum));
    return ArticleSignature.of(
        article,
        day,
        TermVector.heaviest(weighted(counts(titleStems)), MAX_TITLE_TERMS),
        TermVector.heaviest(weighted(counts), MAX_BODY_TERMS),
        TermVector.heaviest(names(text, mentions), MAX_NAMES));
  }

  private static Map<String, Integer> counts(List<String> stems) {
    Map<String, Integer> counts = new HashMap<>();
    stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return counts;
  }

  private Map<String, Double> weighted(Map<String, Integer> counts) {
    Map<String, Double> weighted = new HashMap<>();
    counts.forEach(
        (stem, count) -> weighted.put(stem, (1 + Math.log(count)) * rarity.weight(stem)));
    return weighted;
  }

  private Map<String, Double> names(String text, Collection<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      if (NAMES.contains(mention.kind())) {
        counts.merge(name(text, mention), 1, Integer::sum);
      }
    }
    Map<String, Double> weighted = new HashMap<>();
    counts.forEach((name, count) -> weighted.put(name, (1 + Math.log(count)) * rarityOf(name)));
    return weighted;
  }

  /** "Ana Duarte", later "Duarte": a person counts by the last word of the fullest name. */
  private static String name(String text, Mention mention) {
    String name =
        mention.referent() == null
            ? text.substring(mention.span().start(), mention.span().end())
            : mention.referent().name();
    String folded = Folding.fold(name).replace('\n', ' ').replace('\t', ' ');
    return mention.kind() == MentionKind.PERSON
        ? folded.substring(folded.lastIndexOf(' ') + 1)
        : folded;
  }

  /** A name is as rare as its rarest word. */
  private double rarityOf(String name) {
    return StoryWords.stems(name, MAX_TITLE_WORDS).stream()
        .mapToDouble(rarity::weight)
        .max()
        .orElse(0);
  }
}
