package io.dateline.articles.block;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The trained model that tells the story of a page from the rest. The lexicon scores words and
 * element names; the first trees judge each block by its own features; the second trees also know
 * how the first judge all other blocks.
 */
public record BodyModel(Lexicon lexicon, TreeModel first, TreeModel second) {

  private static final int FILE_MAGIC = 0x44_4C_42_32;

  /** Returns the log odds of each block that it belongs to the story. */
  public double[] logOdds(PageLayout page) {
    float[][] rows = BlockFeatures.of(page, lexicon);
    return second.logOdds(ContextFeatures.of(page, rows, first.logOdds(rows)));
  }

  /** Returns the model that ships; body-model.md describes it. */
  static BodyModel shipped() {
    return Shipped.MODEL;
  }

  public static BodyModel read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(source));
    if (in.readInt() != FILE_MAGIC) {
      throw new IOException("not a body model");
    }
    return new BodyModel(Lexicon.read(in), TreeModel.read(in), TreeModel.read(in));
  }

  public void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(FILE_MAGIC);
    lexicon.write(out);
    first.write(out);
    second.write(out);
    out.flush();
  }

  private static final class Shipped {
    static final BodyModel MODEL = resource();

    private static BodyModel resource() {
      try (InputStream file = BodyModel.class.getResourceAsStream("body-model.bin")) {
        return read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
