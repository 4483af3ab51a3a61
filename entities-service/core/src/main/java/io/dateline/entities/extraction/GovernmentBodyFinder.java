package io.dateline.entities.extraction;

import io.dateline.entities.language.InstitutionWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.offices.NameTitles;
import io.dateline.entities.offices.Office;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds ministries and departments, which news print in lower case and in any order: "the US state
 * department", "Mexico's foreign ministry", "the Department of State".
 */
final class GovernmentBodyFinder {

  private static final double CONFIDENCE_OF_RULE = 0.85;

  private final InstitutionWords words;
  private final NameTitles titles;
  private final Gazetteer gazetteer;

  GovernmentBodyFinder(Language language, Gazetteer gazetteer) {
    this.words = language.institutions();
    this.titles = new NameTitles(language);
    this.gazetteer = gazetteer;
  }

  /** Returns the resolved bodies of one sentence. A body without a known country is left out. */
  List<MentionCandidate> find(int index, Sentence sentence, SentencePlaces places) {
    List<MentionCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (words.heads().contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        GovernmentBody body = body(sentence, i);
        if (body != null) {
          candidate(index, sentence, body, places).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /**
   * A ministry or a department.
   *
   * @param field its field: "foreign", "homeland security"
   */
  private record GovernmentBody(int from, int head, int to, String field) {}

  /**
   * "foreign ministry", "Department of State": returns the body with this head, null where its
   * field is unknown.
   */
  private GovernmentBody body(Sentence sentence, int head) {
    int from = head;
    while (from > 0 && titles.isPart(sentence.token(from - 1).text())) {
      from--;
    }
    if (from < head) {
      return new GovernmentBody(from, head, head + 1, words(sentence, from, head));
    }
    int start = sentence.has(head + 2, "the") ? head + 3 : head + 2;
    int end = start;
    while (end < sentence.size() && titles.isPart(sentence.token(end).text())) {
      end++;
    }
    return sentence.has(head + 1, "of") && end > start
        ? new GovernmentBody(head, head, end, words(sentence, start, end))
        : null;
  }

  private Optional<MentionCandidate> candidate(
      int index, Sentence sentence, GovernmentBody body, SentencePlaces places) {
    String head = sentence.token(body.head()).text();
    boolean owned = body.from() > 0 && sentence.token(body.from() - 1).isPossessive();
    Optional<Gazetteer.PlaceMatch> owner =
        places
            .endingAt(owned ? body.from() - 1 : body.from())
            .filter(m -> m.place().type() == Place.Type.COUNTRY);
    String known = words.knownBodies().get(Folding.fold(body.field() + " " + head));
    return owner
        .map(Gazetteer.PlaceMatch::place)
        .or(() -> Optional.ofNullable(known).flatMap(gazetteer::country))
        .map(
            country -> {
              int from = owner.map(Gazetteer.PlaceMatch::from).orElse(body.from());
              MentionCandidate candidate =
                  new MentionCandidate(
                      MentionKind.ORGANIZATION,
                      index,
                      sentence,
                      from,
                      body.to(),
                      CONFIDENCE_OF_RULE,
                      null,
                      ResolutionRule.NAME);
              candidate.refersTo(
                  referent(country, body.field(), head), ResolutionRule.GOVERNMENT_BODY);
              return candidate;
            });
  }

  private Referent referent(Place country, String field, String head) {
    String body =
        words.departments().contains(head.toLowerCase(Locale.ROOT)) ? "Department" : "Ministry";
    boolean foreign = field.equalsIgnoreCase("foreign");
    String of = Office.of(foreign ? "foreign affairs" : field).title();
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
