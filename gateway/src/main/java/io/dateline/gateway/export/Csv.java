package io.dateline.gateway.export;

import java.util.List;
import java.util.function.Function;

/**
 * Lines of RFC 4180, the first of names, then one per item: every field in quotation marks, which
 * are doubled within. No text is a formula to a spreadsheet.
 */
final class Csv<T> implements ExportFormat<T> {

  /** A name, and what stands under it; null leaves the place empty. */
  record Column<T>(String name, Function<T, Object> value) {}

  /** What formulas begin with; a tab or a line break may stand before. */
  private static final String FORMULAS = "=+-@\t\r\n";

  private final List<Column<T>> columns;

  private final boolean bom;

  Csv(List<Column<T>> columns) {
    this(columns, false);
  }

  /**
   * @param bom whether a byte order mark tells spreadsheets that the file is UTF-8
   */
  Csv(List<Column<T>> columns, boolean bom) {
    this.columns = columns;
    this.bom = bom;
  }

  @Override
  public String begin() {
    StringBuilder names = new StringBuilder(bom ? "\uFEFF" : "");
    line(Column::name, names);
    return names.toString();
  }

  @Override
  public void item(T item, StringBuilder file) {
    line(column -> column.value().apply(item), file);
  }

  /**
   * A text that a spreadsheet would take for a formula, such as {@code =HYPERLINK(…)} in a
   * headline, is made a text by an apostrophe in front. Numbers are not touched.
   */
  private static String harmless(Object value) {
    String text = value.toString();
    return value instanceof Number || text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }

  private void line(Function<Column<T>, Object> field, StringBuilder file) {
    String before = "\"";
    for (Column<T> column : columns) {
      file.append(before);
      Object value = field.apply(column);
      if (value != null) {
        file.append(harmless(value).replace("\"", "\"\""));
      }
      file.append('"');
      before = ",\"";
    }
    file.append("\r\n");
  }
}
