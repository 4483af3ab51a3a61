package io.dateline.gateway.export;

import java.util.List;

/** Lines of RFC 4180: every field in quotation marks, which are doubled within. */
final class Csv {

  static final String CONTENT_TYPE = "text/csv; charset=utf-8; header=present";

  private Csv() {}

  static String line(List<?> fields) {
    StringBuilder line = new StringBuilder();
    append(line, fields);
    return line.toString();
  }

  static void append(StringBuilder file, List<?> fields) {
    for (int i = 0; i < fields.size(); i++) {
      file.append(i == 0 ? "\"" : ",\"");
      Object field = fields.get(i);
      if (field != null) {
        file.append(field.toString().replace("\"", "\"\""));
      }
      file.append('"');
    }
    file.append("\r\n");
  }
}
