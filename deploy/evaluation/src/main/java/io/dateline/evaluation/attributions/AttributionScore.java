package io.dateline.evaluation.attributions;

import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.quotes.QuoteKind;
import io.dateline.entities.text.Span;
import io.dateline.evaluation.attributions.AttributedArticle.GoldAttribution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts, over articles, which attributions the pipeline found, and whether their speakers are
 * right. The words of a direct attribution stand in quotation marks as a whole. An indirect one
 * holds no quotation marks and has a source and a verb of speech. Others, such as beliefs and
 * plans, do not count.
 */
public final class AttributionScore {

  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”«»]|''|``");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** An indirect attribution is found where the quote shares this part of the shorter of both. */
  private static final double MIN_SHARED_PART = 0.5;

  /** "a spokesman for Jane Roe": a name behind such a word is not the name of the speaker. */
  private static final Pattern BEFORE_OTHER =
      Pattern.compile(
          ".*\\b(?:for|of|to|by|with|from|in|at|on|against|behind|near|about)\\s+(?:[\\p{L}.]+\\s+){0,3}$",
          Pattern.DOTALL);

  private final Set<String> speechCues = speechCues();
  private final Counts direct = new Counts();
  private final Counts indirect = new Counts();
  private int ours;
  private int oursMarked;
  private final List<String> misses = new ArrayList<>();

  /** What was found of one kind of attribution. */
  public static final class Counts {
    private int marked;
    private int found;
    private int named;
    private int right;

    public int marked() {
      return marked;
    }

    /** Returns the part of the marked attributions that was found. */
    public double recall() {
      return (double) found / Math.max(1, marked);
    }

    /** Returns the number of found attributions whose marked source is named. */
    public int named() {
      return named;
    }

    /** Returns the part of the found attributions with a named source whose speaker is right. */
    public double speakers() {
      return (double) right / Math.max(1, named);
    }
  }

  /** Compares one article. */
  public void add(AttributedArticle article, ExtractionResult extraction) {
    for (GoldAttribution gold : article.attributions()) {
      boolean marks =
          gold.content().stream()
              .allMatch(span -> QUOTATION_MARK.matcher(span.of(article.text())).lookingAt());
      if (!marks && !isReportedSpeech(article, gold)) {
        continue;
      }
      Counts counts = marks ? direct : indirect;
      counts.marked++;
      Quote quote = best(gold, extraction.quotes(), marks);
      if (quote == null) {
        miss(article, gold, marks ? "DIRECT" : "INDIRECT", "not found");
        continue;
      }
      counts.found++;
      List<Mention> names = names(article, gold, extraction.mentions());
      if (!names.isEmpty()) {
        counts.named++;
        if (names.stream().anyMatch(name -> isSame(article, quote, name))) {
          counts.right++;
        } else {
          miss(article, gold, marks ? "DIRECT" : "INDIRECT", "by " + shown(article, quote));
        }
      }
    }
    for (Quote quote : extraction.quotes()) {
      if (quote.kind() != QuoteKind.INDIRECT) {
        ours++;
        boolean marked =
            article.attributions().stream()
                .flatMap(a -> a.content().stream())
                .anyMatch(span -> span.overlaps(quote.span()));
        oursMarked += marked ? 1 : 0;
        if (!marked) {
          misses.add(
              article.id() + ": EXTRA " + quote.span().of(article.text()).replace('\n', ' '));
        }
      }
    }
  }

  private boolean isReportedSpeech(AttributedArticle article, GoldAttribution gold) {
    Matcher words = WORD.matcher(words(article, gold.cue()).toLowerCase(Locale.ROOT));
    boolean speech = words.results().anyMatch(word -> speechCues.contains(word.group()));
    boolean plain =
        gold.content().stream()
            .noneMatch(span -> QUOTATION_MARK.matcher(span.of(article.text())).find());
    return speech && plain && !gold.source().isEmpty();
  }

  private static Set<String> speechCues() {
    try (InputStream cues = AttributionScore.class.getResourceAsStream("speech-cues.txt")) {
      return new String(cues.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void miss(AttributedArticle article, GoldAttribution gold, String kind, String how) {
    String content = words(article, gold.content());
    misses.add(
        String.join(
            " ",
            article.id() + ":",
            kind,
            words(article, gold.source()),
            "[" + words(article, gold.cue()) + "]",
            content,
            "→",
            how));
  }

  private static String words(AttributedArticle article, List<Span> spans) {
    return String.join(" … ", spans.stream().map(s -> s.of(article.text())).toList())
        .replace('\n', ' ');
  }

  private static String shown(AttributedArticle article, Quote quote) {
    String reference = quote.reference() == null ? "nobody" : quote.reference().of(article.text());
    return quote.speaker() == null
        ? reference
        : reference + " = " + quote.speaker().span().of(article.text());
  }

  private static Quote best(GoldAttribution gold, List<Quote> quotes, boolean marks) {
    return quotes.stream()
        .filter(q -> !marks || q.kind() != QuoteKind.INDIRECT)
        .filter(q -> isFound(gold, q, marks))
        .max(Comparator.comparingInt(q -> shared(gold, q)))
        .orElse(null);
  }

  private static boolean isFound(GoldAttribution gold, Quote quote, boolean marks) {
    int shared = shared(gold, quote);
    int marked = gold.content().stream().mapToInt(s -> s.end() - s.start()).sum();
    int shorter = Math.min(marked, quote.span().end() - quote.span().start());
    return marks ? shared > 0 : shared >= MIN_SHARED_PART * shorter && shared > 0;
  }

  private static int shared(GoldAttribution gold, Quote quote) {
    return gold.content().stream()
        .mapToInt(
            s ->
                Math.max(
                    0,
                    Math.min(s.end(), quote.span().end())
                        - Math.max(s.start(), quote.span().start())))
        .sum();
  }

  /** Returns the people and organizations in the marked source that can be the speaker. */
  private static List<Mention> names(
      AttributedArticle article, GoldAttribution gold, List<Mention> mentions) {
    List<Mention> names = new ArrayList<>();
    for (Span source : gold.source()) {
      for (Mention mention : mentions) {
        boolean kind =
            mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.ORGANIZATION;
        boolean inside =
            mention.span().start() >= source.start() && mention.span().end() <= source.end();
        if (kind && inside && isHead(article, source, mention)) {
          names.add(mention);
        }
      }
    }
    boolean person = names.stream().anyMatch(m -> m.kind() == MentionKind.PERSON);
    return person
        ? names.stream().filter(m -> m.kind() == MentionKind.PERSON).toList()
        : names.stream().filter(m -> isWhole(article, gold, m)).toList();
  }

  /**
   * "Roe's mother", "attorneys for Roe", "the Roe campaign": the name is part of a description of
   * somebody else.
   */
  private static boolean isHead(AttributedArticle article, Span source, Mention mention) {
    String before = article.text().substring(source.start(), mention.span().start());
    String behind = article.text().substring(mention.span().end());
    String rest = article.text().substring(mention.span().end(), source.end());
    boolean campaign = rest.matches("(?s)\\s+[\\p{L}\\d].*");
    return !campaign
        && !behind.matches("(?s)['’](?:s\\b|\\s).*")
        && !BEFORE_OTHER.matcher(before).matches();
  }

  /** "the Roe campaign": an organization is the speaker only where no other noun follows it. */
  private static boolean isWhole(AttributedArticle article, GoldAttribution gold, Mention mention) {
    return gold.source().stream()
        .anyMatch(
            s ->
                s.end() == mention.span().end()
                    || article.text().startsWith(",", mention.span().end()));
  }

  private static boolean isSame(AttributedArticle article, Quote quote, Mention name) {
    if (quote.speaker() == null) {
      return false;
    }
    if (quote.speaker().span().overlaps(name.span())) {
      return true;
    }
    boolean entity =
        quote.speaker().referent() != null && quote.speaker().referent().equals(name.referent());
    return entity || lastWord(article, quote.speaker()).equals(lastWord(article, name));
  }

  private static String lastWord(AttributedArticle article, Mention mention) {
    String words = mention.span().of(article.text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  public Counts direct() {
    return direct;
  }

  public Counts indirect() {
    return indirect;
  }

  /** Returns the part of our quotes in quotation marks that overlap a marked attribution. */
  public double precision() {
    return (double) oursMarked / Math.max(1, ours);
  }

  /** Returns the attributions that were missed and those with another speaker, in order. */
  public List<String> misses() {
    return misses;
  }
}
