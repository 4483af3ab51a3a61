package io.dateline.evaluation.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of one measurement, for people and for programs.
 *
 * @param what the comparison, in one or two sentences
 * @param columns the names of the figures
 * @param rows a name and its figures each
 * @param remarks further results for readers: the worst pages, what was left out
 */
public record Table(String what, List<String> columns, List<Row> rows, List<String> remarks) {

  /** A line of the table: figures are numbers or words. */
  public record Row(String name, List<Object> figures) {}

  /** Returns the table as text with aligned columns. */
  String text() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(new ArrayList<>(columns));
    cells.get(0).add(0, "");
    for (Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.name()));
      row.figures().forEach(figure -> line.add(shown(figure)));
      cells.add(line);
    }
    StringBuilder text = new StringBuilder(what).append("\n\n");
    for (List<String> line : cells) {
      for (int i = 0; i < line.size(); i++) {
        int width = width(cells, i);
        text.append(String.format(i == 0 ? "%-" + width + "s" : "  %" + width + "s", line.get(i)));
      }
      text.append('\n');
    }
    remarks.forEach(remark -> text.append('\n').append(remark));
    return text.append(remarks.isEmpty() ? "" : "\n").toString();
  }

  private static int width(List<List<String>> cells, int column) {
    return Math.max(
        1,
        cells.stream()
            .filter(line -> line.size() > column)
            .mapToInt(line -> line.get(column).length())
            .max()
            .orElse(1));
  }

  private static String shown(Object figure) {
    return figure instanceof Double number
        ? String.format(
            Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.3f", number)
        : String.valueOf(figure);
  }

  /** Returns the table as one JSON object. */
  String json() throws JsonProcessingException {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("name", row.name());
      for (int i = 0; i < row.figures().size(); i++) {
        line.put(columns.get(i), row.figures().get(i));
      }
      lines.add(line);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("what", what);
    all.put("rows", lines);
    all.put("remarks", remarks);
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all);
  }
}
