package io.dateline.entities.extraction;

import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficePhrases;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds ministries and departments, which news print in lower case and in any order: "the US state
 * department", "Mexico's foreign ministry", "the Department of State".
 */
final class GovernmentBodies {

  private static final Set<String> HEADS = Set.of("department", "ministry");

  /** Departments that only one country has under that name, so that news leave the country out. */
  private static final Map<String, String> KNOWN_BY_NAME =
      Map.of(
          "state department", "US",
          "justice department", "US",
          "homeland security department", "US",
          "treasury department", "US");

  private static final double CONFIDENCE = 0.85;

  private final Gazetteer gazetteer;

  GovernmentBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The bodies of one sentence whose country is known, already resolved. */
  List<Draft> find(int index, Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (HEADS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        of(index, sentence, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> of(int index, Sentence sentence, int head) {
    int from = head;
    while (from > 0 && OfficePhrases.isTitlePart(sentence.token(from - 1).text())) {
      from--;
    }
    int to = head + 1;
    String field = words(sentence, from, head);
    if (field.isEmpty() && sentence.has(to, "of")) {
      int end = to + 1;
      end = sentence.has(end, "the") ? end + 1 : end;
      int start = end;
      while (end < sentence.size() && OfficePhrases.isTitlePart(sentence.token(end).text())) {
        end++;
      }
      field = words(sentence, start, end);
      to = field.isEmpty() ? to : end;
    }
    if (field.isEmpty()) {
      return Optional.empty();
    }
    int start = from > 0 && sentence.token(from - 1).isPossessive() ? from - 1 : from;
    Optional<Gazetteer.Match> owner =
        gazetteer.endingAt(sentence, start).filter(m -> m.place().type() == Place.Type.COUNTRY);
    String name = Folding.fold(field + " " + sentence.token(head).text());
    Optional<Place> country =
        owner
            .map(Gazetteer.Match::place)
            .or(() -> Optional.ofNullable(KNOWN_BY_NAME.get(name)).flatMap(gazetteer::country));
    int first = owner.map(Gazetteer.Match::from).orElse(from);
    int last = to;
    String head0 = sentence.token(head).text();
    String fieldOfBody = field;
    return country.map(
        place -> {
          Draft draft =
              new Draft(
                  MentionKind.ORGANIZATION, index, sentence, first, last, CONFIDENCE, null, "name");
          draft.refersTo(referent(place, fieldOfBody, head0), "government-body");
          return draft;
        });
  }

  private static Referent referent(Place country, String field, String head) {
    String body = head.equalsIgnoreCase("department") ? "Department" : "Ministry";
    boolean foreign = field.equalsIgnoreCase("foreign");
    String of = Office.of(foreign ? "foreign affairs" : field, false).title();
    String name = country.name() + " " + body + " of " + of;
    return new Referent(
        EntityKind.ORGANIZATION,
        Folding.fold(body + " of " + of) + "@" + country.countryCode(),
        name,
        country.countryCode(),
        null);
  }

  private static String words(Sentence sentence, int from, int to) {
    return String.join(" ", sentence.words().subList(from, to));
  }
}
