package io.dateline.entities.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.dateline.entities.language.EventWords;
import io.dateline.entities.language.LanguagePack;
import io.dateline.entities.names.WordPieceWindow.WindowWord;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.TriggerScores;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The branch of the name network that finds events: two layers above the vectors of a lower layer
 * of the encoder, with heads for the type and the modality of a trigger and for the roles of the
 * other words of its sentence.
 */
final class EventNetwork implements AutoCloseable {

  private static final String MODEL = "events-int8.onnx";

  /**
   * Words that are less likely a trigger are left out. It lies far below any threshold that events
   * are accepted at, and bounds the number of roles that are computed.
   */
  private static final double MIN_PROBABILITY = 0.15;

  private static final int TYPES = EventType.values().length;
  private static final int MODALITIES = Modality.values().length;
  private static final int ROLES = EventRole.values().length;
  private static final int NUMBERS_OF_ROLE = 64;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final EventWords words;

  private EventNetwork(OrtEnvironment environment, OrtSession session, EventWords words) {
    this.environment = environment;
    this.session = session;
    this.words = words;
  }

  static EventNetwork load(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws IOException, OrtException {
    try (InputStream model = NameModelResources.open(MODEL)) {
      return new EventNetwork(
          environment,
          environment.createSession(model.readAllBytes(), options),
          // The network learned from English texts.
          LanguagePack.load("en").events());
    }
  }

  /**
   * Scores the words of a window.
   *
   * @param middle the vectors of the window's pieces
   * @param sentences the words of the document's sentences
   * @return for each sentence that stands in the window its likely triggers, in order
   */
  List<List<TriggerScores>> scores(
      OnnxTensor middle, WordPieceWindow window, List<List<String>> sentences) throws OrtException {
    float[][] said = hints(window, sentences);
    try (OnnxTensor hints = OnnxTensor.createTensor(environment, new float[][][] {said});
        OrtSession.Result result = session.run(Map.of("middle", middle, "hints", hints))) {
      Scores scores =
          new Scores(
              matrix(result, "types"),
              matrix(result, "modalities"),
              matrix(result, "triggers"),
              matrix(result, "words"),
              matrix(result, "alone"),
              said);
      return window.sentenceParts().stream().map(scores::triggers).toList();
    }
  }

  /** For the first piece of each word what the word lists say: its types and its modality. */
  private float[][] hints(WordPieceWindow window, List<List<String>> sentences) {
    float[][] hints = new float[window.ids().length][TYPES + MODALITIES];
    for (List<WindowWord> part : window.sentenceParts()) {
      List<String> sentence = EventWords.lowerCase(sentences.get(part.get(0).sentence()));
      for (WindowWord word : part) {
        Optional<float[]> types = words.hints(sentence, word.index());
        if (types.isPresent()) {
          float[] hint = hints[word.piece()];
          System.arraycopy(types.get(), 0, hint, 0, TYPES);
          hint[TYPES + words.modality(sentence, word.index()).ordinal()] = 1;
        }
      }
    }
    return hints;
  }

  private static float[][] matrix(OrtSession.Result result, String name) throws OrtException {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(name)
                .orElseThrow(() -> new IllegalStateException("the model has no output " + name));
    return ((float[][][]) tensor.getValue())[0];
  }

  /** The outputs for the pieces of a window, one row each. */
  private record Scores(
      float[][] types,
      float[][] modalities,
      float[][] triggers,
      float[][] words,
      float[][] alone,
      float[][] hints) {

    List<TriggerScores> triggers(List<WindowWord> sentence) {
      List<TriggerScores> found = new ArrayList<>();
      for (WindowWord word : sentence) {
        // The first number is that of "no trigger".
        float[] likely = softmax(types[word.piece()]);
        if (1 - likely[0] >= MIN_PROBABILITY) {
          float[] ofTypes = new float[TYPES];
          System.arraycopy(likely, 1, ofTypes, 0, TYPES);
          found.add(
              new TriggerScores(
                  word.index(),
                  ofTypes,
                  softmax(modalities[word.piece()]),
                  Arrays.copyOf(hints[word.piece()], TYPES),
                  sentence.get(0).index(),
                  roles(word, sentence)));
        }
      }
      return found;
    }

    private float[][] roles(WindowWord trigger, List<WindowWord> sentence) {
      float[][] roles = new float[sentence.size()][ROLES];
      for (int w = 0; w < roles.length; w++) {
        int piece = sentence.get(w).piece();
        for (int role = 0; role < ROLES; role++) {
          double score = alone[piece][role];
          for (int i = role * NUMBERS_OF_ROLE; i < (role + 1) * NUMBERS_OF_ROLE; i++) {
            score += triggers[trigger.piece()][i] * words[piece][i];
          }
          roles[w][role] = (float) (1 / (1 + Math.exp(-score)));
        }
      }
      return roles;
    }
  }

  private static float[] softmax(float[] logits) {
    float max = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    float[] result = new float[logits.length];
    float sum = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) Math.exp(logits[i] - max);
      sum += result[i];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
