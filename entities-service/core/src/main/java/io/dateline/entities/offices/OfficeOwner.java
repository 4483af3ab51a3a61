package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.OfficePhraseFinder.TitleContext;
import io.dateline.entities.places.Gazetteer.PlaceMatch;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Sentence;
import java.util.Optional;

/**
 * The owner of an office, read from the words in front of a title and behind it.
 *
 * @param start the first token of the whole phrase
 * @param end the token after the whole phrase
 * @param country the country whose office it is, null where the owner is no country or is not named
 * @param ownerFrom the first token of an owner in front of the title, else the first token of the
 *     title
 * @param at the first token of an owner that is an organization, a state or a city, else -1
 */
record OfficeOwner(int start, int end, int ownerFrom, Place country, int at) {

  /** More tokens between "of" and a name are more than a description of the name. */
  private static final int MAX_TOKENS_OF_DESCRIPTION = 6;

  private record OwnerPhrase(int from, int to, Place country) {}

  static OfficeOwner of(TitleContext around, TitleExtent title) {
    Optional<OwnerPhrase> behind = behind(around, title.to());
    int inner = skipTime(around, title.from());
    boolean possessive =
        inner > around.bound() && around.sentence().token(inner - 1).isPossessive();
    Optional<OwnerPhrase> front = inFront(around, possessive ? inner - 1 : inner);
    int start = front.map(owner -> skipModifiers(around, owner.from())).orElse(inner);
    // "Germany's representative to the United Nations" is Germany's; "the ambassador to Peru" has
    // no owner in the text.
    boolean posting = around.sentence().has(title.to(), "to");
    Optional<OwnerPhrase> owner = front.isPresent() ? front : behind.filter(o -> !posting);
    Place country = owner.map(OwnerPhrase::country).orElse(null);
    return new OfficeOwner(
        start,
        behind.map(OwnerPhrase::to).orElse(title.to()),
        front.map(OwnerPhrase::from).orElse(title.from()),
        country,
        owner.isPresent() && country == null ? owner.get().from() : -1);
  }

  /** "of Mexico", "of the World Bank", "in Texas": returns the owner behind the title. */
  private static Optional<OwnerPhrase> behind(TitleContext around, int at) {
    Sentence sentence = around.sentence();
    if (at >= sentence.size() || !around.words().isOwnerLink(sentence.token(at).text())) {
      return Optional.empty();
    }
    boolean inside = sentence.has(at, "in");
    boolean loose = around.words().isOriginLink(sentence.token(at).text());
    int i = described(around, sentence.has(at + 1, "the") ? at + 2 : at + 1);
    Optional<Name> named =
        around.names().stream().filter(n -> isOwner(n) && n.from() == i).findFirst();
    Optional<PlaceMatch> match = around.places().at(i).filter(m -> !m.entry().demonym());
    if (match.isPresent() && named.map(n -> n.to() <= match.get().to()).orElse(true)) {
      boolean country = match.get().place().type() == Place.Type.COUNTRY;
      boolean region = match.get().place().type() == Place.Type.REGION;
      boolean sure = named.isPresent() || !match.get().entry().ambiguous();
      int to = isSpeaker(around) ? bodyEnd(around, match.get().to()) : match.get().to();
      boolean workplace =
          inside && around.words().isProfession(sentence.token(around.head()).text());
      return sure
              && !region
              && !loose
              && !workplace
              && !(inside && country)
              && !isOwnerOfTitle(around, to)
          ? Optional.of(new OwnerPhrase(i, to, country ? match.get().place() : null))
          : Optional.empty();
    }
    return named
        .filter(n -> !inside && (!loose || n.kind() == NameKind.ORGANIZATION))
        .filter(n -> !isOwnerOfTitle(around, n.to()))
        .map(n -> new OwnerPhrase(n.from(), n.to(), null));
  }

  /**
   * "of the western city of Galway", "at Danish investment company Example": returns where the name
   * begins behind the words that describe it, else where these words began.
   */
  private static int described(TitleContext around, int from) {
    Sentence sentence = around.sentence();
    int most = Math.min(sentence.size() - 1, from + MAX_TOKENS_OF_DESCRIPTION);
    for (int i = from; i < most; i++) {
      String word = sentence.token(i).text();
      int next = sentence.has(i + 1, "of") ? i + 2 : i + 1;
      boolean place = around.words().isKindOfPlace(word) && isNamed(around, next, NameKind.PLACE);
      boolean organization =
          around.words().isKindOfOrganization(word)
              && next == i + 1
              && isNamed(around, next, NameKind.ORGANIZATION);
      if (place || organization) {
        return next;
      }
      boolean describes =
          word.matches("\\p{Ll}[\\p{Ll}-]*|a")
              || around.places().at(i).isPresent()
              || isCompound(word);
      if (!describes || around.words().isOwnerLink(word)) {
        return from;
      }
    }
    return from;
  }

  /** "London-based", "U.S.-backed". */
  private static boolean isCompound(String word) {
    return word.matches(".*\\p{L}\\.?-\\p{Ll}+");
  }

  private static boolean isNamed(TitleContext around, int at, NameKind kind) {
    return around.names().stream().anyMatch(n -> n.from() == at && n.kind() == kind);
  }

  /** "adviser to Texas Sen. Jane Roe": Texas is the owner of the other office. */
  private static boolean isOwnerOfTitle(TitleContext around, int to) {
    Sentence sentence = around.sentence();
    int at = to < sentence.size() && sentence.token(to).isPossessive() ? to + 1 : to;
    while (at < sentence.size()
        && (around.words().isPart(sentence.token(at).text()) || isTime(around, at))) {
      at++;
    }
    return at < sentence.size() && around.words().head(sentence.token(at).text()).isPresent();
  }

  /**
   * A spokesperson of a ministry speaks for its country; the president of a country does not
   * preside over its ministry.
   */
  private static boolean isSpeaker(TitleContext around) {
    return around.words().isSpokesperson(around.sentence().token(around.head()).text());
  }

  /**
   * "spokesman of Russia's foreign ministry": returns the token behind the ministry, or behind the
   * country where no body follows.
   */
  private static int bodyEnd(TitleContext around, int to) {
    Sentence sentence = around.sentence();
    if (to >= sentence.size() || !sentence.token(to).isPossessive()) {
      return to;
    }
    int end = to + 1;
    while (end < sentence.size() && around.words().isPart(sentence.token(end).text())) {
      end++;
    }
    boolean body = end < sentence.size() && around.words().isBody(sentence.token(end).text());
    return body ? end + 1 : to;
  }

  /**
   * "Mexico's president", "World Bank president", "Texas governor": returns the owner in front of
   * the title.
   */
  private static Optional<OwnerPhrase> inFront(TitleContext around, int to) {
    if (to <= around.bound()) {
      return Optional.empty();
    }
    Optional<OwnerPhrase> state = speaksFor(around, to);
    if (state.isPresent()) {
      return state;
    }
    Optional<PlaceMatch> match =
        around.places().endingAt(to).filter(m -> m.from() >= around.bound());
    Optional<Name> named =
        around.names().stream()
            .filter(n -> isOwner(n) && n.to() == to && n.from() >= around.bound())
            .filter(n -> match.map(m -> n.from() < m.from()).orElse(true))
            .findFirst();
    if (named.isPresent()) {
      return Optional.of(new OwnerPhrase(named.get().from(), to, null));
    }
    Optional<OwnerPhrase> area = area(around, to);
    if (area.isPresent()) {
      return area;
    }
    return match
        .filter(m -> m.place().type() != Place.Type.REGION)
        .filter(m -> !isPartOfName(around, m.from()) && !isOrigin(around, m))
        .map(
            m ->
                new OwnerPhrase(
                    m.from(), to, m.place().type() == Place.Type.COUNTRY ? m.place() : null));
  }

  /** "Example State governor": the tagger may leave the kind of the area out of its name. */
  private static Optional<OwnerPhrase> area(TitleContext around, int to) {
    return around.words().isAreaWithRuler(around.sentence().token(to - 1).text())
        ? around.names().stream()
            .filter(n -> n.kind() == NameKind.PLACE && n.to() == to - 1)
            .filter(n -> n.from() >= around.bound())
            .findFirst()
            .map(n -> new OwnerPhrase(n.from(), to, null))
        : Optional.empty();
  }

  /** "Egypt's Foreign Ministry spokesperson": the country that owns the ministry is the owner. */
  private static Optional<OwnerPhrase> speaksFor(TitleContext around, int to) {
    Sentence sentence = around.sentence();
    if (!isSpeaker(around) || !around.words().isBody(sentence.token(to - 1).text())) {
      return Optional.empty();
    }
    int body = to - 1;
    while (body > around.bound() && around.words().isPart(sentence.token(body - 1).text())) {
      body--;
    }
    boolean possessive = body > around.bound() && sentence.token(body - 1).isPossessive();
    return around
        .places()
        .endingAt(possessive ? body - 1 : body)
        .filter(m -> m.from() >= around.bound())
        .filter(m -> m.place().type() == Place.Type.COUNTRY)
        .map(m -> new OwnerPhrase(m.from(), to, m.place()));
  }

  /** "Northern Ireland Secretary": the office is not Ireland's. */
  private static boolean isPartOfName(TitleContext around, int from) {
    return from > 0 && around.words().isCompass(around.sentence().token(from - 1).text());
  }

  /** "Chilean director Jane Roe": she comes from Chile and does not direct it. */
  private static boolean isOrigin(TitleContext around, PlaceMatch match) {
    return match.entry().demonym()
        && around.words().isProfession(around.sentence().token(around.head()).text());
  }

  private static boolean isOwner(Name name) {
    return name.kind() == NameKind.ORGANIZATION || name.kind() == NameKind.PLACE;
  }

  /**
   * Returns the token where "former", "current" and adjectives of parties in front of a title
   * begin.
   */
  private static int skipTime(TitleContext around, int from) {
    int start = from;
    while (start > around.bound() && isTime(around, start - 1)) {
      start--;
    }
    return start;
  }

  /**
   * "acting former Ukrainian minister": words of the title may stand in front of the owner, too.
   */
  private static int skipModifiers(TitleContext around, int from) {
    int start = from;
    while (start > around.bound()
        && (isTime(around, start - 1)
            || around.words().isBeforeOwner(around.sentence().token(start - 1).text()))) {
      start--;
    }
    return start;
  }

  private static boolean isTime(TitleContext around, int i) {
    Sentence sentence = around.sentence();
    String word = sentence.token(i).text();
    boolean hyphenated = word.equals("-") && sentence.has(i - 1, "ex");
    return around.words().isFormer(word)
        || around.words().isCurrent(word)
        || around.words().isParty(word)
        || hyphenated;
  }
}
