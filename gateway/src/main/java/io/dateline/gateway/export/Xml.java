package io.dateline.gateway.export;

/** Escapes text for XML. */
final class Xml {

  private Xml() {}

  /**
   * Escapes a value for content and attributes, and leaves out characters that XML 1.0 does not
   * allow.
   */
  static String text(Object value) {
    StringBuilder text = new StringBuilder();
    String.valueOf(value)
        .codePoints()
        .filter(Xml::isAllowed)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(c);
              }
            });
    return text.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
