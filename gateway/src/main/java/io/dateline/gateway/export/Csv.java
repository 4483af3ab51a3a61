package io.dateline.gateway.export;

import java.util.List;
import java.util.function.Function;

/**
 * Writes CSV by RFC 4180: one line of column names, then one line for each item. Every value is in
 * quotation marks, which are doubled within a value. No text is a formula to a spreadsheet.
 */
final class Csv<T> implements ExportFormat<T> {

  /**
   * A column with its name and the function that returns its value; null leaves the value empty.
   */
  record Column<T>(String name, Function<T, Object> value) {}

  /** Characters with which a formula begins; a tab or a line break may stand before it. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final List<Column<T>> columns;

  private final boolean bom;

  Csv(List<Column<T>> columns) {
    this(columns, false);
  }

  /**
   * Creates the format.
   *
   * @param bom whether the file begins with a byte order mark, by which spreadsheets recognize
   *     UTF-8
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
   * Makes text safe for spreadsheets: {@code =HYPERLINK(…)} in a headline gets an apostrophe in
   * front, so that it is not taken for a formula. Numbers stay as they are.
   */
  private static String harmless(Object value) {
    String text = value.toString();
    return value instanceof Number || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0
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
