package io.dateline.deploy.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that can be measured. */
interface Measurement {

  /** The word by which it is asked for. */
  String name();

  /** What it measures and what it needs, in one line. */
  String description();

  /**
   * Measures.
   *
   * @param folders the data; what a measurement needs is in its description
   * @throws io.dateline.deploy.Failure if the data are missing or not of the form
   */
  Table measure(List<Path> folders) throws IOException;
}
