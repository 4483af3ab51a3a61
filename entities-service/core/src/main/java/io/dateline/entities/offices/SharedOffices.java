package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import io.dateline.entities.places.Gazetteer.PlaceMatch;
import io.dateline.entities.places.Place;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "The presidents of Kenya and Uganda, Jane Roe and Ed Doe": one title, several owners and as many
 * holders, in the same order.
 */
final class SharedOffices {

  private final Sentence sentence;
  private final List<Name> names;
  private final SentencePlaces places;

  private record Owner(int from, int to, Place country) {}

  SharedOffices(Sentence sentence, List<Name> names, SentencePlaces places) {
    this.sentence = sentence;
    this.names = names;
    this.places = places;
  }

  /** Returns the holdings of a plural title, none where owners and holders are not as many. */
  List<OfficeHolding> of(OfficePhrase phrase) {
    if (!phrase.plural() || !phrase.isAttributed()) {
      return List.of();
    }
    List<Owner> owners = new ArrayList<>();
    int at = phrase.end();
    if (phrase.end() == phrase.to()) {
      owners.addAll(inFront(phrase));
    } else {
      at = phrase.to() + 1;
      Optional<Owner> owner = ownerAt(sentence.has(at, "the") ? at + 1 : at);
      while (owner.isPresent()) {
        owners.add(owner.get());
        at = owner.get().to();
        int next = behindSeparator(at);
        owner =
            next == at ? Optional.empty() : ownerAt(sentence.has(next, "the") ? next + 1 : next);
      }
    }
    List<Name> people = people(at);
    return owners.size() > 1 && owners.size() == people.size()
        ? dealt(phrase, owners, people)
        : List.of();
  }

  private static List<OfficeHolding> dealt(
      OfficePhrase phrase, List<Owner> owners, List<Name> people) {
    List<OfficeHolding> holdings = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Owner owner = owners.get(i);
      holdings.add(
          new OfficeHolding(
              phrase.withOwner(owner.country(), owner.country() == null ? owner.from() : -1),
              people.get(i)));
    }
    return holdings;
  }

  /** "Kenyan and Ugandan presidents": returns the owners in front of the title. */
  private List<Owner> inFront(OfficePhrase phrase) {
    List<Owner> owners = new ArrayList<>();
    int to = phrase.from();
    while (true) {
      int end = to > 0 && sentence.token(to - 1).isPossessive() ? to - 1 : to;
      Optional<Owner> owner = ownerTo(end);
      if (owner.isEmpty()) {
        return owners;
      }
      owners.add(0, owner.get());
      int before = owner.get().from();
      if (!sentence.has(before - 1, "and") && !sentence.has(before - 1, ",")) {
        return owners;
      }
      to = before - 1;
      to = sentence.has(to, "and") && sentence.has(to - 1, ",") ? to - 1 : to;
    }
  }

  /** Returns the people of a list that begins at a token or behind its comma, dash or bracket. */
  private List<Name> people(int from) {
    boolean mark = from < sentence.size() && sentence.token(from).text().matches("[,:(–—-]");
    List<Name> people = new ArrayList<>();
    int at = mark ? from + 1 : from;
    Optional<Name> person = personAt(at);
    while (person.isPresent()) {
      people.add(person.get());
      int next = behindSeparator(person.get().to());
      person = next == person.get().to() ? Optional.empty() : personAt(next);
    }
    return people;
  }

  /** Returns the token behind ", and", "," or "and", else the token itself. */
  private int behindSeparator(int at) {
    int next = sentence.has(at, ",") ? at + 1 : at;
    return sentence.has(next, "and") ? next + 1 : next;
  }

  private Optional<Name> personAt(int at) {
    return names.stream().filter(n -> n.kind() == NameKind.PERSON && n.from() == at).findFirst();
  }

  private Optional<Owner> ownerAt(int at) {
    return country(places.at(at))
        .or(
            () ->
                names.stream()
                    .filter(n -> isOwner(n) && n.from() == at)
                    .map(n -> new Owner(n.from(), n.to(), null))
                    .findFirst());
  }

  private Optional<Owner> ownerTo(int to) {
    return country(places.endingAt(to))
        .or(
            () ->
                names.stream()
                    .filter(n -> isOwner(n) && n.to() == to)
                    .map(n -> new Owner(n.from(), n.to(), null))
                    .findFirst());
  }

  private static Optional<Owner> country(Optional<PlaceMatch> match) {
    return match
        .filter(m -> m.place().type() == Place.Type.COUNTRY)
        .map(m -> new Owner(m.from(), m.to(), m.place()));
  }

  private static boolean isOwner(Name name) {
    return name.kind() == NameKind.ORGANIZATION || name.kind() == NameKind.PLACE;
  }
}
