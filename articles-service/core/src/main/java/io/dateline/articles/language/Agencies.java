package io.dateline.articles.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wire agencies and sellers of pictures, by the names that pages give them. */
public final class Agencies {

  private static final String FILE = "any/agency-names.tsv";

  /** Columns of the file, which says what each column is for. */
  private static final int BYLINE = 1;

  private static final int DATELINE = 2;
  private static final int PICTURE = 3;
  private static final int SIGN = 4;
  private static final int MODEL = 5;

  private static final List<String[]> ROWS = rows();

  /** How bylines write an agency, by the usual form of its name. */
  private static final Map<String, Pattern> IN_BYLINE = inByline();

  /** All these forms: most words are no agency, and one look is enough to tell. */
  private static final Pattern ANY_IN_BYLINE =
      Pattern.compile(
          IN_BYLINE.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));

  /** Characters of an agency's name in a byline; no name of the file is longer. */
  private static final int MAX_NAME_CHARS = 32;

  private Agencies() {}

  private static List<String[]> rows() {
    try (InputStream file = Agencies.class.getResourceAsStream(FILE)) {
      return TableFile.rows(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + FILE, e);
    }
  }

  private static Map<String, Pattern> inByline() {
    Map<String, Pattern> names = new LinkedHashMap<>();
    for (String[] row : ROWS) {
      if (row.length > BYLINE && !row[BYLINE].isEmpty()) {
        names.put(row[0], Pattern.compile(row[BYLINE]));
      }
    }
    return names;
  }

  private static List<String> column(int column) {
    List<String> words = new ArrayList<>();
    for (String[] row : ROWS) {
      if (row.length > column && !row[column].isEmpty()) {
        words.addAll(List.of(row[column].split(" \\| ")));
      }
    }
    return List.copyOf(words);
  }

  /** Returns the usual form of an agency's name if the words are one name and nothing else. */
  public static Optional<String> named(String words) {
    String name = words.strip();
    if (name.length() > MAX_NAME_CHARS || !ANY_IN_BYLINE.matcher(name).matches()) {
      return Optional.empty();
    }
    return IN_BYLINE.entrySet().stream()
        .filter(agency -> agency.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns how datelines write agencies, as alternatives of a regular expression. */
  public static String inDateline() {
    return String.join("|", column(DATELINE));
  }

  /** Returns how credits of pictures write agencies, as alternatives of a regular expression. */
  public static String inPictureCredit() {
    return String.join("|", column(PICTURE));
  }

  /** Returns words in small letters of which each credit that names an agency has one. */
  public static List<String> signs() {
    return column(SIGN);
  }

  /** Returns words in small letters that the body model counts as signs of a credit. */
  public static List<String> modelWords() {
    return column(MODEL);
  }
}
