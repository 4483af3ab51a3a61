package io.dateline.gateway.export;

/** How a file is written: a beginning, its items one after the other, an end. */
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
