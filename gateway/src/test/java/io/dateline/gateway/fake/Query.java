package io.dateline.gateway.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decoded parameters of a request. */
public record Query(Map<String, List<String>> values) {

  static Query of(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&")) {
        String[] nameAndValue = pair.split("=", 2);
        values
            .computeIfAbsent(URLDecoder.decode(nameAndValue[0], UTF_8), any -> new ArrayList<>())
            .add(URLDecoder.decode(nameAndValue[1], UTF_8));
      }
    }
    return new Query(values);
  }

  /** Returns the only value of a parameter; null if there is none. */
  public String one(String name) {
    return values.containsKey(name) ? values.get(name).get(0) : null;
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
