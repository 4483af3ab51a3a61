package io.dateline.entities.extraction;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.OfficeOwnerWords;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.offices.OfficeKeys;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "COPENHAGEN - Energy Minister Jane Roe said …": finds the owner of an office that is stated
 * without one, where the page has one possible owner.
 */
final class PageOwners {

  /** An organization mentioned this many times as often as any other is the subject of the page. */
  private static final int MIN_RATIO_OF_MENTIONS = 2;

  private static final String CONGRESS_COUNTRY = "US";

  private final OfficeOwnerWords words;
  private final TitleWords titles;
  private final Gazetteer gazetteer;
  private final List<MentionCandidate> candidates;
  private final PageCountries countries;
  private final List<MentionCandidate> organizations;
  private final Map<Referent, Long> mentions;

  /** The organizations, the most mentioned one first. */
  private final List<Referent> ranked;

  PageOwners(Language language, Gazetteer gazetteer, List<MentionCandidate> candidates) {
    this.words = language.officeOwners();
    this.titles = language.titles();
    this.gazetteer = gazetteer;
    this.candidates = candidates;
    this.countries = new PageCountries(candidates);
    this.organizations =
        candidates.stream()
            .filter(c -> c.kind == MentionKind.ORGANIZATION && c.referent != null)
            .filter(c -> c.rule != ResolutionRule.DATELINE_AGENCY && !isSpokenTo(c))
            .toList();
    this.mentions =
        organizations.stream()
            .collect(Collectors.groupingBy(c -> c.referent, Collectors.counting()));
    this.ranked =
        mentions.keySet().stream()
            .sorted(
                Comparator.comparing((Referent o) -> -mentions.get(o)).thenComparing(Referent::key))
            .toList();
  }

  /** Writes the owner at each mention whose office has none. */
  void complete() {
    for (MentionCandidate candidate : candidates) {
      if (candidate.office != null && candidate.officeOf == null && isOpen(candidate)) {
        owner(candidate)
            .filter(owner -> !isHeldByAnother(candidate, owner))
            .ifPresent(owner -> candidate.officeOf = owner);
      }
      completeFurther(candidate);
    }
  }

  /**
   * "Deputy Premier and Economy Minister Jane Roe": both are offices of the country of the page.
   */
  private void completeFurther(MentionCandidate candidate) {
    for (FurtherOffice further : candidate.furtherOffices) {
      boolean ofCountry =
          candidate.office != null
              && words.isOfCountry(candidate.office.title())
              && words.isOfCountry(further.phrase.office().title());
      if (further.of == null && !further.phrase.isAttributed() && ofCountry) {
        further.of = candidate.officeOf;
      }
    }
  }

  /** "a President Roe", "ambassador to Peru", "the president of it": the owner is not left out. */
  private boolean isOpen(MentionCandidate candidate) {
    OfficePhrase phrase = candidate.officePhrase;
    if (phrase == null || phrase.isAttributed()) {
      return false;
    }
    boolean indefinite =
        candidate.sentence.has(phrase.start() - 1, "a")
            || candidate.sentence.has(phrase.start() - 1, "an");
    boolean complement =
        phrase.end() < candidate.sentence.size()
            && titles.isOwnerLink(candidate.sentence.token(phrase.end()).text());
    boolean possessive =
        phrase.start() > 0 && candidate.sentence.token(phrase.start() - 1).isPossessive();
    return !indefinite && !complement && !possessive;
  }

  private Optional<Referent> owner(MentionCandidate holder) {
    String title = holder.office.title();
    Optional<String> known = words.countryOf(title);
    if (known.isPresent()) {
      return country(known.get());
    }
    Optional<Referent> itself = possessor(holder).or(() -> ofColleague(holder));
    if (itself.isPresent()) {
      return itself;
    }
    if (words.isOfCountry(title)) {
      return country(holder);
    }
    if (words.isOfCongress(title)) {
      return isOfCongress(holder) ? country(CONGRESS_COUNTRY) : Optional.empty();
    }
    if (words.isOfOrganization(title)) {
      return organization(holder);
    }
    if (words.isOfCity(title)) {
      return city();
    }
    return words
        .wordOfOwner(title)
        .flatMap(word -> named(word, title))
        .or(() -> words.isOfDivision(title) ? division() : Optional.empty());
  }

  private Optional<Referent> country(String code) {
    return gazetteer.country(code).map(Referent::of);
  }

  /** Returns the country of the page unless the words around name another one. */
  private Optional<Referent> country(MentionCandidate holder) {
    String key = holder.office.key();
    String home = countries.home(country -> OfficeKeys.mayExist(key, country));
    if (home == null || (words.isOfOthersToo(holder.office.title()) && isInOrganization(holder))) {
      return Optional.empty();
    }
    Set<String> here = near(holder.sentenceIndex, key);
    Set<String> before = near(holder.sentenceIndex - 1, key);
    Set<String> near = here.isEmpty() ? before : here;
    boolean vague = words.isVague(holder.office.title()) && !near.equals(Set.of(home));
    boolean foreign = !near.isEmpty() && !near.contains(home);
    // Leaders speak of other countries by name; so their country must not be a foreign one here.
    boolean fits =
        foreign
            ? countries.isFiledFrom(home) && (here.isEmpty() || !holder.office.isUnique())
            : near.contains(home) || countries.isProminent(home);
    return fits && !vague ? country(home) : Optional.empty();
  }

  /** Returns the countries that a sentence names and that may have an office. */
  private Set<String> near(int sentence, String key) {
    return countries.in(sentence).stream()
        .filter(country -> OfficeKeys.mayExist(key, country))
        .collect(Collectors.toSet());
  }

  /** "the union's longtime President Jane Roe": the words in front name a kind of organization. */
  private boolean isInOrganization(MentionCandidate holder) {
    return holder.sentence.words().subList(0, holder.officePhrase.start()).stream()
        .anyMatch(titles::isKindOfOrganization);
  }

  /** "Peruvian President Jane Roe and Foreign Minister Ed Doe": both are of one country. */
  private Optional<Referent> ofColleague(MentionCandidate holder) {
    int and = holder.officePhrase.start() - 1;
    return !holder.sentence.has(and, "and") || holder.from < and
        ? Optional.empty()
        : candidates.stream()
            .filter(c -> c.sentenceIndex == holder.sentenceIndex)
            .filter(c -> c.to == and || (c.to == and - 1 && holder.sentence.has(c.to, ",")))
            .filter(c -> c.officePhrase != null && c.officePhrase.country() != null)
            .filter(
                c -> c.officePhrase.start() < c.from && words.isOfCountry(holder.office.title()))
            .map(c -> c.officeOf)
            .findFirst();
  }

  /** "The league met in Cairo, its chair, Jane Roe, said": the only organization in front. */
  private Optional<Referent> possessor(MentionCandidate holder) {
    int before = holder.officePhrase.start() - 1;
    if (before < 0 || !words.isPossessor(holder.sentence.token(before).text())) {
      return Optional.empty();
    }
    return only(
        candidates.stream()
            .filter(c -> c.sentenceIndex == holder.sentenceIndex && c.to <= before)
            .filter(c -> c.kind == MentionKind.ORGANIZATION && c.referent != null)
            .map(c -> c.referent)
            .collect(Collectors.toSet()));
  }

  /** "Sen. Jane Roe, D-Ohio": the mark of a party stands behind members of the congress. */
  private boolean isOfCongress(MentionCandidate holder) {
    boolean sign = holder.sentence.has(holder.to, ",") || holder.sentence.has(holder.to, "(");
    boolean party =
        sign
            && holder.to + 1 < holder.sentence.size()
            && words.isPartyMark(holder.sentence.token(holder.to + 1).text());
    MentionCandidate dateline = countries.dateline();
    boolean filedAtCongress =
        dateline != null
            && dateline.referent != null
            && dateline.referent.key().equals("capital:" + CONGRESS_COUNTRY);
    return party || filedAtCongress;
  }

  /**
   * Returns the organization that the page is about, or the only one of the sentence before where
   * the page names no other more often.
   */
  private Optional<Referent> organization(MentionCandidate holder) {
    Set<Referent> before = new HashSet<>();
    boolean here = false;
    for (MentionCandidate organization : organizations) {
      int distance = holder.sentenceIndex - organization.sentenceIndex;
      here |= distance == 0;
      if (distance == 1) {
        before.add(organization.referent);
      }
    }
    Optional<Referent> only =
        here
            ? Optional.empty()
            : only(before).filter(o -> mentions.get(o).equals(mentions.get(ranked.get(0))));
    return only.or(this::subject);
  }

  /** Returns the organization that outnumbers all others. */
  private Optional<Referent> subject() {
    boolean outnumbers =
        ranked.size() == 1
            || (ranked.size() > 1
                && mentions.get(ranked.get(0))
                    >= MIN_RATIO_OF_MENTIONS * mentions.get(ranked.get(1)));
    return outnumbers ? Optional.of(ranked.get(0)) : Optional.empty();
  }

  private boolean isSpokenTo(MentionCandidate candidate) {
    int before =
        candidate.sentence.has(candidate.from - 1, "the") ? candidate.from - 2 : candidate.from - 1;
    return before >= 0 && words.isSpokenTo(candidate.sentence.token(before).text());
  }

  /** "Justice Roe": returns the only court of the page, or the only one of a state. */
  private Optional<Referent> named(String word, String title) {
    if (Folding.fold(title).contains(word)) {
      return Optional.empty();
    }
    Set<Referent> owners =
        candidates.stream()
            .filter(c -> c.kind == MentionKind.ORGANIZATION && c.referent != null)
            .map(c -> c.referent)
            .filter(r -> Arrays.asList(Folding.fold(r.name()).split(" ")).contains(word))
            .collect(Collectors.toSet());
    Set<Referent> ofState =
        owners.stream()
            .filter(
                r -> Arrays.stream(Folding.fold(r.name()).split(" ")).anyMatch(words::isOfState))
            .collect(Collectors.toSet());
    return only(ofState).or(() -> only(owners));
  }

  /**
   * Returns the only city of the page. A dateline alone makes no capital the owner, since news of
   * the whole country are filed from there.
   */
  private Optional<Referent> city() {
    MentionCandidate dateline = countries.dateline();
    Set<Referent> cities = new HashSet<>();
    for (MentionCandidate candidate : candidates) {
      boolean filed = candidate == dateline && isPlace(candidate, "capital:");
      boolean city =
          isPlace(candidate, "city:")
              || isPlace(candidate, "capital:")
              || isPlace(candidate, "name:");
      if (city && !filed) {
        cities.add(candidate.referent);
      }
    }
    return only(cities);
  }

  /** Returns the only state of the page. */
  private Optional<Referent> division() {
    return only(
        candidates.stream()
            .filter(c -> isPlace(c, "division:"))
            .map(c -> c.referent)
            .collect(Collectors.toSet()));
  }

  private static boolean isPlace(MentionCandidate candidate, String kindOfKey) {
    return candidate.kind == MentionKind.PLACE
        && candidate.referent != null
        && candidate.referent.key().startsWith(kindOfKey);
  }

  private static Optional<Referent> only(Set<Referent> referents) {
    return referents.size() == 1 ? referents.stream().findFirst() : Optional.empty();
  }

  /** Returns whether the page names another holder of an office that one person holds. */
  private boolean isHeldByAnother(MentionCandidate holder, Referent owner) {
    return holder.office.isUnique()
        && candidates.stream()
            .anyMatch(
                c ->
                    c.office != null
                        && owner.equals(c.officeOf)
                        && c.office.key().equals(holder.office.key())
                        && c.office.former() == holder.office.former()
                        && c.referent != null
                        && !c.referent.equals(holder.referent));
  }
}
