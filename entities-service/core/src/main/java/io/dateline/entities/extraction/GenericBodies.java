package io.dateline.entities.extraction;

import io.dateline.entities.language.InstitutionWords;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * "Supreme Court", "Communist Party": bodies whose name many countries have belong to the country
 * that the text states beside them, else to the country of the page.
 */
final class GenericBodies {

  private final InstitutionWords words;
  private final Gazetteer gazetteer;
  private final Map<String, String> names = new HashMap<>();

  GenericBodies(InstitutionWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    words.genericBodies().forEach(name -> names.put(Folding.fold(name), Folding.fold(name)));
  }

  /**
   * A name with the country that it states itself: "Communist Party of China".
   *
   * @param country ISO 3166-1 alpha-2, null where the name has none
   */
  private record Body(String name, String country) {}

  /**
   * Resolves the bodies of a document. One without a stated owner has the country of the last body
   * of its name, else that of the page.
   *
   * @param organizations the mentions that may be such bodies, in the order of the text
   * @param bySentence all mentions by the index of their sentence
   * @param home the country of the page, or null
   */
  Map<MentionCandidate, Referent> of(
      List<MentionCandidate> organizations,
      Map<Integer, List<MentionCandidate>> bySentence,
      String home) {
    Map<MentionCandidate, Body> bodies = new LinkedHashMap<>();
    Map<String, String> countries = new HashMap<>();
    for (MentionCandidate candidate : organizations) {
      Body body = body(OrganizationResolution.withoutArticle(candidate.words()));
      if (body != null) {
        String country =
            body.country() != null
                ? body.country()
                : owner(candidate, bySentence.get(candidate.sentenceIndex));
        bodies.put(candidate, new Body(body.name(), country));
        if (country != null) {
          countries.putIfAbsent(body.name(), country);
        }
      }
    }
    Map<MentionCandidate, Referent> referents = new HashMap<>();
    bodies.forEach(
        (candidate, body) -> {
          if (body.country() != null) {
            countries.put(body.name(), body.country());
          }
          String country = countries.getOrDefault(body.name(), home);
          if (country != null) {
            referents.put(candidate, referent(candidate, body.name(), country));
          }
        });
    return referents;
  }

  private static Referent referent(MentionCandidate candidate, String body, String country) {
    String printed = OrganizationResolution.withoutArticle(candidate.words());
    return new Referent(
        EntityKind.ORGANIZATION,
        body + "@" + country,
        OrganizationResolution.readable(printed),
        country,
        null);
  }

  private Body body(String printed) {
    String folded = Folding.fold(printed);
    if (names.containsKey(folded)) {
      return new Body(folded, null);
    }
    String[] parts = printed.split(" ");
    for (int cut = 1; cut < parts.length; cut++) {
      String first = String.join(" ", List.of(parts).subList(0, cut));
      String rest = String.join(" ", List.of(parts).subList(cut, parts.length));
      Optional<String> before = country(first);
      if (before.isPresent() && names.containsKey(Folding.fold(rest))) {
        return new Body(Folding.fold(rest), before.get());
      }
      String behind = rest.replaceFirst("^\\p{Ll}+ (?:the )?", "");
      boolean linked =
          !behind.equals(rest) && words.ownerLinks().contains(rest.substring(0, rest.indexOf(' ')));
      if (linked && names.containsKey(Folding.fold(first)) && country(behind).isPresent()) {
        return new Body(Folding.fold(first), country(behind).get());
      }
    }
    return null;
  }

  private Optional<String> country(String name) {
    return gazetteer
        .find(name)
        .map(Gazetteer.PlaceName::place)
        .filter(place -> place.type() == Place.Type.COUNTRY)
        .map(Place::countryCode);
  }

  /** Returns the country that the sentence states for a body, or null. */
  private String owner(MentionCandidate body, List<MentionCandidate> candidates) {
    Sentence sentence = body.sentence;
    int before = body.from;
    if (before > 0 && sentence.token(before - 1).isPossessive()) {
      before--;
    }
    int behind =
        body.to < sentence.size() && words.ownerLinks().contains(sentence.token(body.to).text())
            ? body.to + (sentence.has(body.to + 1, "the") ? 2 : 1)
            : -1;
    String last = null;
    for (MentionCandidate place : candidates) {
      boolean country =
          place.place != null
              && place.place.countryCode() != null
              && (place.kind == MentionKind.PLACE || place.kind == MentionKind.DEMONYM);
      if (country && (place.to == before || place.from == behind)) {
        return place.place.countryCode();
      }
      last = country && place.to <= body.from ? place.place.countryCode() : last;
    }
    boolean own =
        body.from > 0
            && words.own().contains(sentence.token(body.from - 1).text().toLowerCase(Locale.ROOT));
    return own ? last : null;
  }
}
