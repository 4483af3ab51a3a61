package io.dateline.entities.document;

import io.dateline.entities.text.TimeLimit;
import java.util.Set;

/**
 * One step of the pipeline, such as finding sentences. A stage holds no state of a document, so
 * that several threads can run it at once.
 */
public interface Stage {

  /** Returns the name that error texts and the version of the pipeline show, such as "names". */
  String name();

  /** Returns a number that must be raised with every change that alters what the stage finds. */
  int version();

  /** Returns the annotations that earlier stages must have added. */
  Set<Annotation<?>> requires();

  /** Returns the annotations that this stage adds. */
  Set<Annotation<?>> provides();

  /**
   * Reads the required annotations and adds the provided ones.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  void run(AnnotatedDocument document, TimeLimit limit);
}
