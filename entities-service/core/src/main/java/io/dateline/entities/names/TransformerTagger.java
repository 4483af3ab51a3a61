package io.dateline.entities.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.dateline.entities.text.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fine-tuned MiniLM with a nine-label head in 8 bits, which ONNX Runtime runs on the calling
 * thread. The model card says what it learned from and how it scores.
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
  private final WordPieces pieces;

  private TransformerTagger(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
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
            environment, session, WordPieces.read(NameModelResources.open(VOCABULARY)));
      }
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("the name model cannot be loaded", e);
    }
  }

  @Override
  public String id() {
    return "transformer-2";
  }

  @Override
  public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
    float[][][] scores = new float[sentences.size()][][];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = new float[sentences.get(s).size()][];
    }
    for (WordPieceWindow window : WordPieceWindow.of(sentences, pieces)) {
      limit.check();
      float[][] logits = run(window);
      for (WordPieceWindow.WindowWord word : window.words()) {
        scores[word.sentence()][word.index()] = logSoftmax(logits[word.piece()]);
      }
    }
    List<List<Name>> names = new ArrayList<>();
    for (float[][] sentence : DocumentLabelConsistency.weighed(sentences, scores)) {
      names.add(sentence.length == 0 ? List.of() : BioLabels.names(sentence));
    }
    return names;
  }

  private float[][] run(WordPieceWindow window) {
    long[] shape = {1, window.ids().length};
    try (OnnxTensor ids =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(window.ids()), shape);
        OnnxTensor cases =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(window.cases()), shape);
        OrtSession.Result result = session.run(Map.of("ids", ids, "cases", cases))) {
      OnnxValue logits = result.get(0);
      return ((float[][][]) logits.getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the name model failed", e);
    }
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
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the name model cannot be closed", e);
    }
  }
}
