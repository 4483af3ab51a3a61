package io.dateline.gateway.articles;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A passage of a text, with the positions of the words that match a search.")
public record Passage(
    @NonNull @Description("The words of the passage.") String text,
    @NonNull @Description("The positions of the matches in text.") List<@NonNull Span> matches) {

  private static final String START = "<em>";
  private static final String END = "</em>";

  /**
   * Reads a passage of articles-service: HTML that contains only text, with four characters
   * escaped, and {@code em} around the matches.
   */
  static Passage of(String html) {
    StringBuilder text = new StringBuilder();
    List<Span> matches = new ArrayList<>();
    int start = 0;
    int read = 0;
    while (read < html.length()) {
      if (html.startsWith(START, read)) {
        start = text.length();
        read += START.length();
      } else if (html.startsWith(END, read)) {
        matches.add(new Span(start, text.length()));
        read += END.length();
      } else if (html.charAt(read) == '&') {
        int end = html.indexOf(';', read);
        text.append(
            switch (html.substring(read, end + 1)) {
              case "&lt;" -> '<';
              case "&gt;" -> '>';
              case "&quot;" -> '"';
              default -> '&';
            });
        read = end + 1;
      } else {
        text.append(html.charAt(read));
        read++;
      }
    }
    return new Passage(text.toString(), List.copyOf(matches));
  }
}
