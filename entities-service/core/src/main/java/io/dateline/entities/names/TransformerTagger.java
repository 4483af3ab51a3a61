package io.dateline.entities.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fine-tuned MiniLM in 8 bits with one head for names and one for syntax, and with a branch for
 * events, which ONNX Runtime runs on the calling thread. The model card says what it learned from
 * and how it scores.
 */
public final class TransformerTagger implements NameTagger, AutoCloseable {

  private static final String MODEL = "names-int8.onnx";
  private static final String VOCABULARY = "vocabulary.txt";

  /**
   * Calibrates the confidences (Guo et al. 2017). Fitted on one half of the held-out passages,
   * which is not used for measuring. It changes no label.
   */
  private static final float TEMPERATURE = 1.2f;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final EventNetwork events;
  private final WordPieces pieces;

  private TransformerTagger(
      OrtEnvironment environment, OrtSession session, EventNetwork events, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.events = events;
    this.pieces = pieces;
  }

  /**
   * Loads the model in the resources.
   *
   * @throws IllegalStateException if the resource is missing or ONNX Runtime refuses it
   */
  public static TransformerTagger load() {
    try (InputStream model = NameModelResources.open(MODEL)) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // Several articles run in parallel; more threads within one article would compete with
        // them.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // Without VNNI instructions, products of 8-bit numbers overflow, so that an article would
        // get other names on such processors. This setting makes the products exact and costs time
        // on those processors only.
        options.addConfigEntry("session.x64quantprecision", "1");
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        return new TransformerTagger(
            environment,
            session,
            EventNetwork.load(environment, options),
            WordPieces.read(NameModelResources.open(VOCABULARY)));
      }
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("the name model cannot be loaded", e);
    }
  }

  @Override
  public String id() {
    return "transformer-3";
  }

  @Override
  public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
    return analyze(sentences, limit).names();
  }

  @Override
  public SentenceAnalyses analyze(List<List<String>> sentences, TimeLimit limit) {
    float[][][] scores = new float[sentences.size()][][];
    List<SentenceSyntax> syntax = new ArrayList<>();
    List<List<TriggerScores>> triggers = new ArrayList<>();
    for (int s = 0; s < scores.length; s++) {
      triggers.add(new ArrayList<>());
      scores[s] = new float[sentences.get(s).size()][];
      syntax.add(new SentenceSyntax(scores[s].length));
    }
    for (WordPieceWindow window : WordPieceWindow.of(sentences, pieces)) {
      limit.check();
      WindowScores found = run(window, sentences);
      for (WordPieceWindow.WindowWord word : window.words()) {
        scores[word.sentence()][word.index()] = logSoftmax(found.names()[word.piece()]);
      }
      List<List<WordPieceWindow.WindowWord>> parts = window.sentenceParts();
      for (int p = 0; p < parts.size(); p++) {
        int sentence = parts.get(p).get(0).sentence();
        syntax.get(sentence).add(parts.get(p), found);
        triggers.get(sentence).addAll(found.triggers().get(p));
      }
    }
    List<List<Name>> names = new ArrayList<>();
    for (float[][] sentence : DocumentLabelConsistency.weighed(sentences, scores)) {
      names.add(sentence.length == 0 ? List.of() : BioLabels.names(sentence));
    }
    return new SentenceAnalyses(
        names, syntax.stream().map(SentenceSyntax::scores).toList(), Optional.of(triggers));
  }

  /**
   * What the network says about the pieces of a window; only the rows of the words' first pieces
   * mean something.
   *
   * @param names the logits of the name labels of each piece
   * @param labels the numbers of the syntax labels of each piece
   * @param arcs the score of each piece with each head, row after row
   * @param triggers the likely triggers of each sentence in the window
   */
  private record WindowScores(
      float[][] names, long[][] labels, FloatBuffer arcs, List<List<TriggerScores>> triggers) {

    /** Returns the scores of the arcs between the words of one sentence. */
    float[][] arcs(List<WordPieceWindow.WindowWord> words) {
      float[][] between = new float[words.size()][words.size()];
      for (int i = 0; i < between.length; i++) {
        int row = words.get(i).piece() * names.length;
        for (int j = 0; j < between.length; j++) {
          between[i][j] = arcs.get(row + words.get(j).piece());
        }
      }
      return between;
    }
  }

  /** The syntax of one sentence, put together from the windows that hold it. */
  private static final class SentenceSyntax {
    private final int[][] labels;
    private final List<SyntaxScores.Part> parts = new ArrayList<>();

    SentenceSyntax(int words) {
      labels = new int[words][];
    }

    void add(List<WordPieceWindow.WindowWord> words, WindowScores found) {
      for (WordPieceWindow.WindowWord word : words) {
        labels[word.index()] =
            Arrays.stream(found.labels()[word.piece()]).mapToInt(Math::toIntExact).toArray();
      }
      parts.add(new SyntaxScores.Part(words.get(0).index(), found.arcs(words)));
    }

    Optional<SyntaxScores> scores() {
      return parts.isEmpty() ? Optional.empty() : Optional.of(new SyntaxScores(labels, parts));
    }
  }

  private WindowScores run(WordPieceWindow window, List<List<String>> sentences) {
    long[] shape = {1, window.ids().length};
    try (OnnxTensor ids =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(window.ids()), shape);
        OnnxTensor cases =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(window.cases()), shape);
        OnnxTensor numbers =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(window.sentences()), shape);
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "cases", cases, "sentences", numbers))) {
      return new WindowScores(
          ((float[][][]) output(result, "logits").getValue())[0],
          ((long[][][]) output(result, "labels").getValue())[0],
          // The buffer is a copy, which outlives the result.
          output(result, "arcs").getFloatBuffer(),
          events.scores(output(result, "middle"), window, sentences));
    } catch (OrtException e) {
      throw new IllegalStateException("the name model failed", e);
    }
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor)
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("the name model has no output " + name));
  }

  private static float[] logSoftmax(float[] logits) {
    float max = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp((logit - max) / TEMPERATURE);
    }
    float norm = (float) Math.log(sum);
    float[] result = new float[logits.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (logits[i] - max) / TEMPERATURE - norm;
    }
    return result;
  }

  @Override
  public void close() {
    try {
      events.close();
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the name model cannot be closed", e);
    }
  }
}
