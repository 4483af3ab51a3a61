package io.dateline.articles.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Wire agencies by the names that pages give them. */
final class Agencies {

  /** The usual form of each, and a pattern for how it is written. */
  private static final Map<String, Pattern> NAMES = names();

  /** All of them as one alternative, for patterns of datelines. */
  static final String ANY =
      "Reuters|REUTERS|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|EFE|dpa|DPA|dpa/\\p{L}{2,4}|Xinhua|TASS|Tass|ANSA|Kyodo|KYODO|Kyodo News|Yonhap|PTI|ANI|IANS|UPI|UNI|Bloomberg|APA|SID|KNA|epd|AAP|ANP|Belga|NTB|TT|Ritzau|PAP|CTK|ČTK|MTI|Lusa|LUSA|Anadolu|AA|Interfax|RIA Novosti|Antara|Bernama|CP|The Canadian Press|PA|PA Media|Thomson Reuters Foundation|AFX|Europa Press|Adnkronos|STT|BNS|ATS|Keystone-SDA|SDA";

  /** No name above is longer. */
  private static final int LONGEST = 32;

  private Agencies() {}

  private static Map<String, Pattern> names() {
    Map<String, Pattern> names = new LinkedHashMap<>();
    add(names, "Reuters", "(?i:reuters|thomson reuters)( staff)?");
    add(names, "AP", "AP|(?i:(the )?associated press)");
    add(names, "AFP", "AFP|(?i:agence france[- ]presse)");
    add(names, "EFE", "EFE|Efe|(?i:agencia efe)");
    add(names, "dpa", "dpa|DPA|dpa/\\p{L}{2,4}|(?i:deutsche presse-agentur)");
    add(names, "Xinhua", "(?i:xinhua( news agency)?)");
    add(names, "TASS", "(?i:tass|itar-tass)");
    add(names, "ANSA", "ANSA|Ansa");
    add(names, "Kyodo", "(?i:kyodo( news)?)");
    add(names, "Yonhap", "(?i:yonhap( news agency)?)");
    add(names, "PTI", "PTI|(?i:press trust of india)");
    add(names, "ANI", "ANI|(?i:asian news international)");
    add(names, "IANS", "IANS");
    add(names, "UNI", "UNI|(?i:united news of india)");
    add(names, "UPI", "UPI|(?i:united press international)");
    add(names, "Bloomberg", "(?i:bloomberg( news)?)");
    add(names, "APA", "APA");
    add(names, "SID", "SID|sid");
    add(names, "KNA", "KNA");
    add(names, "epd", "epd|EPD");
    add(names, "AAP", "AAP|(?i:australian associated press)");
    add(names, "ANP", "ANP");
    add(names, "Belga", "(?i:belga)");
    add(names, "NTB", "NTB");
    add(names, "TT", "TT");
    add(names, "Ritzau", "(?i:ritzau)");
    add(names, "PAP", "PAP");
    add(names, "ČTK", "CTK|ČTK");
    add(names, "MTI", "MTI");
    add(names, "Lusa", "(?i:lusa)");
    add(names, "Anadolu", "AA|(?i:anadolu( agency| ajansı)?)");
    add(names, "Interfax", "(?i:interfax)");
    add(names, "RIA Novosti", "(?i:ria novosti)");
    add(names, "Antara", "(?i:antara)");
    add(names, "Bernama", "(?i:bernama)");
    add(names, "The Canadian Press", "CP|(?i:(the )?canadian press)");
    add(names, "PA", "PA|(?i:pa media|press association)");
    add(names, "Europa Press", "(?i:europa press)");
    add(names, "Adnkronos", "(?i:adnkronos)");
    add(names, "BNS", "BNS");
    add(names, "Keystone-SDA", "SDA|ATS|(?i:keystone-(sda|ats))");
    return names;
  }

  private static void add(Map<String, Pattern> names, String usual, String written) {
    names.put(usual, Pattern.compile(written));
  }

  /** The usual form of an agency's name, where the words are one and nothing else. */
  static Optional<String> named(String words) {
    String name = words.strip();
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return NAMES.entrySet().stream()
        .filter(agency -> agency.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
