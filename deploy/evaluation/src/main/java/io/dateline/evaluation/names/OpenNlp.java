package io.dateline.evaluation.names;

import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.text.TimeLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's name finder. It ships without a model, so that it is trained here on the same text as
 * our taggers.
 */
public final class OpenNlp {

  private OpenNlp() {}

  /** Trains it with its defaults (maximum entropy, 100 iterations, cutoff 5). */
  public static void train(List<List<ConllReader.MarkedSentence>> documents, Path model)
      throws IOException {
    Iterator<NameSample> samples = samples(documents).iterator();
    ObjectStream<NameSample> stream =
        new ObjectStream<>() {
          private Iterator<NameSample> rest = samples;

          @Override
          public NameSample read() {
            return rest.hasNext() ? rest.next() : null;
          }

          @Override
          public void reset() {
            rest = samples(documents).iterator();
          }

          @Override
          public void close() {}
        };
    NameFinderME.train(
            "en", null, stream, TrainingParameters.defaultParams(), new TokenNameFinderFactory())
        .serialize(model);
  }

  private static List<NameSample> samples(List<List<ConllReader.MarkedSentence>> documents) {
    List<NameSample> samples = new ArrayList<>();
    for (List<ConllReader.MarkedSentence> document : documents) {
      boolean first = true;
      for (ConllReader.MarkedSentence sentence : document) {
        Span[] spans =
            sentence.names().stream()
                .map(name -> new Span(name.from(), name.to(), name.kind().code()))
                .toArray(Span[]::new);
        samples.add(new NameSample(sentence.words().toArray(String[]::new), spans, first));
        first = false;
      }
    }
    return samples;
  }

  /** Returns its name finder as one of our taggers. */
  static NameTagger load(Path model) throws IOException {
    NameFinderME finder = new NameFinderME(new TokenNameFinderModel(model));
    return new NameTagger() {
      @Override
      public String id() {
        return "opennlp";
      }

      @Override
      public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
        finder.clearAdaptiveData();
        List<List<Name>> names = new ArrayList<>();
        for (List<String> sentence : sentences) {
          limit.check();
          names.add(
              Arrays.stream(finder.find(sentence.toArray(String[]::new)))
                  .map(span -> new Name(kind(span.getType()), span.getStart(), span.getEnd(), 1))
                  .toList());
        }
        return names;
      }
    };
  }

  private static NameKind kind(String code) {
    return Arrays.stream(NameKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(NameKind.OTHER);
  }
}
