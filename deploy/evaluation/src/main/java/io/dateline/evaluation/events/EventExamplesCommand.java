package io.dateline.evaluation.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.language.Languages;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.syntax.DependencyParser;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.TimeLimit;
import io.dateline.entities.text.Token;
import io.dateline.entities.text.Tokenizer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code event-examples}: writes marked sentences as the words and labels that the network learns
 * from.
 *
 * <p>One line a word: the word; the type of the event whose trigger it heads, or {@code _}; its
 * modality, or {@code _}; the roles that the word heads, as {@code role:trigger} with the position
 * of the trigger's word, or {@code _}; the types that the word lists name for it, as {@code
 * type:weight}, or {@code _}; and the modality that the words in front of it give it where the
 * lists know it, or {@code _}. An empty line ends a sentence, {@code -DOCSTART-} begins an article.
 */
@Command(
    name = "event-examples",
    mixinStandardHelpOptions = true,
    description = "Writes sentences with marked events as words and labels for training.")
public final class EventExamplesCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OUT", description = "The file to write")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files with a marked sentence a line, as JSON")
  private List<Path> files;

  private final Tokenizer tokenizer;
  private final EventWords events;
  private final DependencyParser parser = DependencyParser.load();

  public EventExamplesCommand() {
    Gazetteer gazetteer = Gazetteer.load();
    Language english = Languages.load().find("en").orElseThrow();
    this.tokenizer = new Tokenizer(english, word -> gazetteer.find(word).isPresent());
    this.events = english.events();
  }

  @Override
  public Integer call() throws IOException {
    try (TransformerTagger tagger = TransformerTagger.load();
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (Path file : files) {
        for (List<MarkedSentence> article : articles(MarkedSentence.read(file))) {
          writer.write("-DOCSTART-\n\n");
          write(article, tagger, writer);
        }
      }
    }
    return 0;
  }

  private static List<List<MarkedSentence>> articles(List<MarkedSentence> sentences) {
    Map<String, List<MarkedSentence>> articles = new LinkedHashMap<>();
    for (MarkedSentence sentence : sentences) {
      articles.computeIfAbsent(sentence.file(), file -> new ArrayList<>()).add(sentence);
    }
    return List.copyOf(articles.values());
  }

  private void write(List<MarkedSentence> article, TransformerTagger tagger, BufferedWriter writer)
      throws IOException {
    List<List<Token>> tokens =
        article.stream()
            .map(s -> tokenizer.tokens(s.sentence(), 0, s.sentence().length()))
            .toList();
    List<List<String>> words =
        tokens.stream().map(s -> s.stream().map(Token::text).toList()).toList();
    List<Optional<SyntaxScores>> scores = tagger.analyze(words, TimeLimit.NONE).syntax();
    for (int s = 0; s < tokens.size(); s++) {
      if (scores.get(s).isPresent()) {
        DependencyTree tree = parser.parse(words.get(s), scores.get(s).get());
        new Rows(article.get(s), tokens.get(s), tree).write(words.get(s), events, writer);
      }
    }
  }

  /** The rows of one sentence. */
  private static final class Rows {
    private final MarkedSentence sentence;
    private final List<Token> tokens;
    private final DependencyTree tree;
    private final String[] types;
    private final String[] modalities;
    private final List<List<String>> roles = new ArrayList<>();

    Rows(MarkedSentence sentence, List<Token> tokens, DependencyTree tree) {
      this.sentence = sentence;
      this.tokens = tokens;
      this.tree = tree;
      this.types = new String[tokens.size()];
      this.modalities = new String[tokens.size()];
      tokens.forEach(token -> roles.add(new ArrayList<>()));
      sentence.events().forEach(this::add);
    }

    private void add(MarkedEvent event) {
      head(event.trigger())
          .ifPresent(
              trigger -> {
                types[trigger] = event.type().name();
                modalities[trigger] = event.modality().name();
                event.actors().forEach(words -> role("actor", words, trigger));
                event.recipients().forEach(words -> role("recipient", words, trigger));
                role("said", event.saidBy(), trigger);
                role("place", event.place(), trigger);
              });
    }

    private void role(String role, String words, int trigger) {
      if (words != null && !words.isEmpty()) {
        nearest(words, tokens.get(trigger).span().start())
            .flatMap(this::head)
            .ifPresent(word -> roles.get(word).add(role + ":" + trigger));
      }
    }

    /** Words that the sentence has twice are those nearest to the trigger. */
    private Optional<Span> nearest(String words, int trigger) {
      String text = sentence.sentence();
      Optional<Span> nearest = Optional.empty();
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        Span span = new Span(at, at + words.length());
        boolean whole = tokens.stream().anyMatch(token -> token.span().start() == span.start());
        if (whole
            && (nearest.isEmpty()
                || Math.abs(at - trigger) < Math.abs(nearest.get().start() - trigger))) {
          nearest = Optional.of(span);
        }
      }
      return nearest;
    }

    private Optional<Integer> head(Span span) {
      int from = 0;
      while (from < tokens.size() && tokens.get(from).span().end() <= span.start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
        to++;
      }
      return from < to ? Optional.of(tree.headOf(from, to)) : Optional.empty();
    }

    void write(List<String> words, EventWords events, BufferedWriter writer) throws IOException {
      List<String> lower = EventWords.lowerCase(words);
      for (int i = 0; i < tokens.size(); i++) {
        String type = types[i] == null ? "_" : types[i];
        String modality = modalities[i] == null ? "_" : modalities[i];
        String held = roles.get(i).isEmpty() ? "_" : String.join(",", roles.get(i));
        String hints = events.hints(lower, i).map(Rows::hints).orElse("_");
        String cue = hints.equals("_") ? "_" : events.modality(lower, i).name();
        writer.write(String.join("\t", words.get(i), type, modality, held, hints, cue) + "\n");
      }
      writer.write("\n");
    }

    private static String hints(float[] weights) {
      List<String> hints = new ArrayList<>();
      for (EventType type : EventType.values()) {
        if (weights[type.ordinal()] > 0) {
          hints.add(type + ":" + weights[type.ordinal()]);
        }
      }
      return String.join(",", hints);
    }
  }
}
