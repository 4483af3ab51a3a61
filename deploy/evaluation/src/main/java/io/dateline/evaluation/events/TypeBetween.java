package io.dateline.evaluation.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.language.Languages;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.DependencyParser;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.TimeLimit;
import io.dateline.entities.text.Token;
import io.dateline.entities.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the class of the event between a source and a target: that of the likely trigger which
 * has the source as actor and the target as recipient.
 */
public final class TypeBetween {

  private final NameTagger tagger;
  private final Language language;
  private final Tokenizer tokenizer;
  private final DependencyParser parser = DependencyParser.load();

  public TypeBetween(NameTagger tagger) {
    Gazetteer gazetteer = Gazetteer.load();
    this.tagger = tagger;
    this.language = Languages.load().find("en").orElseThrow();
    this.tokenizer = new Tokenizer(language, word -> gazetteer.find(word).isPresent());
  }

  /** Returns one of the fifteen classes: CONCEDE and RETREAT are YIELD. */
  public String of(TypedPair pair) {
    List<Token> tokens = tokenizer.tokens(pair.sentence(), 0, pair.sentence().length());
    List<String> words = tokens.stream().map(Token::text).toList();
    NameTagger.SentenceAnalyses analyses = tagger.analyze(List.of(words), TimeLimit.NONE);
    DependencyTree tree = parser.parse(words, analyses.syntax().get(0).orElseThrow());
    TriggerScores best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (TriggerScores trigger : analyses.triggers().orElseThrow().get(0)) {
      double score =
          trigger.probability()
              + best(trigger, EventRole.ACTOR, tokens, pair.source())
              + best(trigger, EventRole.RECIPIENT, tokens, pair.target());
      if (score > bestScore) {
        bestScore = score;
        best = trigger;
      }
    }
    return best == null ? byWords(words, tree) : kind(best.type(), best.modality());
  }

  private static double best(TriggerScores trigger, EventRole role, List<Token> tokens, Span span) {
    double best = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        best = Math.max(best, trigger.role(i, role));
      }
    }
    return best;
  }

  /** Returns the class that the word lists name for the word nearest to the root of the tree. */
  private String byWords(List<String> words, DependencyTree tree) {
    List<Integer> byDepth = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      byDepth.add(i);
    }
    byDepth.sort((one, other) -> depth(tree, one) - depth(tree, other));
    for (int i : byDepth) {
      float[] hints = language.events().hints(EventWords.lowerCase(words), i).orElse(null);
      if (hints != null) {
        int best = 0;
        for (int type = 1; type < hints.length; type++) {
          best = hints[type] > hints[best] ? type : best;
        }
        return kind(EventType.values()[best], Modality.HAPPENED);
      }
    }
    return kind(EventType.ACCUSE, Modality.HAPPENED);
  }

  private static int depth(DependencyTree tree, int word) {
    int depth = 0;
    for (int up = tree.head(word); up != DependencyTree.NO_HEAD; up = tree.head(up)) {
      depth++;
    }
    return depth;
  }

  /** Returns the class of an event. The set codes a planned act as an agreement or a threat. */
  private static String kind(EventType type, Modality modality) {
    if (modality == Modality.PLANNED) {
      Quadrant quadrant = type.quadrant();
      boolean helps =
          quadrant == Quadrant.VERBAL_COOPERATION || quadrant == Quadrant.MATERIAL_COOPERATION;
      if (helps) {
        return "AGREE";
      }
      if (quadrant == Quadrant.MATERIAL_CONFLICT) {
        return "THREATEN";
      }
    }
    return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
  }
}
