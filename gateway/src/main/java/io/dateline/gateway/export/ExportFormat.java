package io.dateline.gateway.export;

/** Writes a file: a beginning, one item after the other, and an end. */
interface ExportFormat<T> {

  default String begin() {
    return "";
  }

  /** Appends one item to the file. */
  void item(T item, StringBuilder file);

  default String end() {
    return "";
  }
}
