package io.dateline.gateway.export;

import java.util.List;
import java.util.function.Function;

/**
 * Lines of RFC 4180, the first of names, then one per item: every field in quotation marks, which
 * are doubled within.
 */
final class Csv<T> implements Form<T> {

  /** A name, and what stands under it; null leaves the place empty. */
  record Column<T>(String name, Function<T, Object> value) {}

  private final List<Column<T>> columns;

  Csv(List<Column<T>> columns) {
    this.columns = columns;
  }

  @Override
  public String begin() {
    StringBuilder names = new StringBuilder();
    line(Column::name, names);
    return names.toString();
  }

  @Override
  public void item(T item, StringBuilder file) {
    line(column -> column.value().apply(item), file);
  }

  private void line(Function<Column<T>, Object> field, StringBuilder file) {
    String before = "\"";
    for (Column<T> column : columns) {
      file.append(before);
      Object value = field.apply(column);
      if (value != null) {
        file.append(value.toString().replace("\"", "\"\""));
      }
      file.append('"');
      before = ",\"";
    }
    file.append("\r\n");
  }
}
