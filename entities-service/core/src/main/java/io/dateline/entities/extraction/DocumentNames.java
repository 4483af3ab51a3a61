package io.dateline.entities.extraction;

import io.dateline.entities.language.InstitutionWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.language.NameWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.NameTitles;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the names that the tagger finds agree within a document: cuts off titles in front of
 * people's names, adds names that the tagger missed, and lets the document decide doubtful kinds.
 */
final class DocumentNames {

  /**
   * Names with less confidence are wrong more often than right. Measured on the held-out sentences
   * of the training sets; the model card has the figures.
   */
  private static final double MIN_CONFIDENCE = 0.45;

  /**
   * The same limit for a name behind a title with a capital, and for a name in the table of
   * organizations.
   */
  private static final double MIN_CONFIDENCE_WITH_EVIDENCE = 0.25;

  /** A name that is found by its exact words is hardly ever anything else. */
  private static final double CONFIDENCE_OF_EXACT_WORDS = 0.9;

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3}");

  private static final Pattern PARTY_AND_STATE = Pattern.compile("[DRI]-\\p{Lu}.*");

  private final NameWords words;
  private final FirmNames firms;
  private final NameTitles titles;
  private final Gazetteer gazetteer;
  private final InstitutionWords institutions;
  private final OrganizationResolution organizations;
  private final PlaceOrNamesake namesakes;

  DocumentNames(Language language, Gazetteer gazetteer, OrganizationResolution organizations) {
    this.words = language.names();
    this.institutions = language.institutions();
    this.firms = new FirmNames(language.institutions(), gazetteer);
    this.titles = new NameTitles(language);
    this.gazetteer = gazetteer;
    this.organizations = organizations;
    this.namesakes = new PlaceOrNamesake(language.places(), gazetteer);
  }

  /**
   * Returns the names of each sentence.
   *
   * @param tagged the names that the tagger found in each sentence
   */
  List<List<Name>> of(List<Sentence> sentences, List<List<Name>> tagged) {
    List<List<Name>> names = new ArrayList<>();
    List<List<Name>> withCompanies = CompanyNames.of(sentences, tagged);
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      names.add(
          withoutInner(
              firms.of(sentence, PersonNameExtent.of(sentence, withCompanies.get(s))).stream()
                  .filter(name -> isLikely(name, sentence))
                  .filter(name -> !isPartyMark(name, sentence))
                  .map(name -> titles.withoutTitle(name, sentence))
                  .map(name -> withBeginning(name, sentence))
                  .filter(name -> !titles.isNothingButTitle(name, sentence))
                  .toList()));
    }
    List<List<Name>> complete = new ArrayList<>();
    Map<String, Set<List<String>>> surnames = surnamesWithParticles(sentences, names);
    for (int s = 0; s < sentences.size(); s++) {
      complete.add(withOverlooked(sentences.get(s), names.get(s), surnames));
    }
    List<List<Name>> agreed = DocumentNameKinds.of(sentences, complete, gazetteer);
    List<List<Name>> result = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      result.add(namesakes.of(sentences.get(s), agreed.get(s)));
    }
    return result;
  }

  /**
   * Returns the family names with particles of the people who have a full name in the document, by
   * their first two words: "von der Leyen".
   */
  private Map<String, Set<List<String>>> surnamesWithParticles(
      List<Sentence> sentences, List<List<Name>> names) {
    Map<String, Set<List<String>>> surnames = new HashMap<>();
    for (int s = 0; s < names.size(); s++) {
      List<String> words = sentences.get(s).words();
      for (Name name : names.get(s)) {
        int particle = name.from();
        while (particle < name.to() && !this.words.isParticle(words.get(particle))) {
          particle++;
        }
        boolean full = particle > name.from() && particle < name.to() - 1;
        if (name.kind() == NameKind.PERSON && full) {
          surnames
              .computeIfAbsent(firstWords(words, particle), first -> new LinkedHashSet<>())
              .add(List.copyOf(words.subList(particle, name.to())));
        }
      }
    }
    return surnames;
  }

  private static String firstWords(List<String> words, int from) {
    return from + 1 < words.size() ? words.get(from) + " " + words.get(from + 1) : "";
  }

  /**
   * Adds the names that the document or the table has in exactly these words and the tagger cut or
   * missed.
   */
  private List<Name> withOverlooked(
      Sentence sentence, List<Name> names, Map<String, Set<List<String>>> surnames) {
    List<Name> found = new ArrayList<>(names);
    for (int i = 0; i < sentence.size(); i++) {
      for (List<String> surname :
          surnames.getOrDefault(firstWords(sentence.words(), i), Set.of())) {
        int to = i + surname.size();
        if (to <= sentence.size() && sentence.words().subList(i, to).equals(surname)) {
          add(new Name(NameKind.PERSON, i, to, CONFIDENCE_OF_EXACT_WORDS), found);
        }
      }
      int to = organizations.endOfLongName(sentence, i);
      if (to > i) {
        add(new Name(NameKind.ORGANIZATION, i, to, CONFIDENCE_OF_EXACT_WORDS), found);
      }
      Name acronym = new Name(NameKind.ORGANIZATION, i, i + 1, CONFIDENCE_OF_EXACT_WORDS);
      if (isAcronymBehindArticle(sentence, i) && organizations.isKnown(sentence, acronym)) {
        add(acronym, found);
      }
    }
    found.sort(java.util.Comparator.comparingInt(Name::from));
    return found;
  }

  /** "The WHO warned": the capitals of one word among small ones make it no pronoun. */
  private static boolean isAcronymBehindArticle(Sentence sentence, int i) {
    return sentence.token(i).text().matches("\\p{Lu}{2,6}")
        && sentence.has(i - 1, "the")
        && i + 1 < sentence.size()
        && Character.isLowerCase(sentence.token(i + 1).text().codePointAt(0));
  }

  /** Adds a name in place of the names inside it, unless another name reaches beyond it. */
  private static void add(Name name, List<Name> names) {
    boolean beyond =
        names.stream()
            .anyMatch(
                n ->
                    n.kind() != NameKind.OTHER
                        && n.from() < name.to()
                        && name.from() < n.to()
                        && (n.from() < name.from() || n.to() > name.to()));
    if (!beyond) {
      names.removeIf(n -> n.from() < name.to() && name.from() < n.to());
      names.add(name);
    }
  }

  /**
   * "von der Leyen", "A.M. López Obrador": adds the beginning where the tagger found the last words
   * alone.
   */
  private Name withBeginning(Name name, Sentence sentence) {
    int from = name.from();
    while (name.kind() == NameKind.PERSON
        && from > 0
        && beginsName(sentence.token(from - 1).text())) {
      from--;
    }
    return from == name.from() ? name : new Name(name.kind(), from, name.to(), name.confidence());
  }

  private boolean beginsName(String word) {
    return words.isParticle(word) || INITIALS.matcher(word).matches();
  }

  /** "D-N.Y.", "I-Vt": party and state behind the name of a member of Congress are no name. */
  private static boolean isPartyMark(Name name, Sentence sentence) {
    return PARTY_AND_STATE.matcher(sentence.token(name.from()).text()).matches();
  }

  /** Returns the names without those that lie inside another one. */
  private static List<Name> withoutInner(List<Name> names) {
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .noneMatch(
                        n ->
                            n.from() <= name.from()
                                && name.to() <= n.to()
                                && n.to() - n.from() > name.to() - name.from()))
        .toList();
  }

  private boolean isLikely(Name name, Sentence sentence) {
    if (words.isHonorific(words(sentence, name))
        || words.isCaptionMark(written(sentence, name))
        || CompanyNames.isNothingButForm(sentence, name)
        || (name.kind() == NameKind.ORGANIZATION
            && institutions.noOrganizations().contains(written(sentence, name)))) {
      return false;
    }
    boolean titled = name.kind() == NameKind.PERSON && titles.isTitleAt(sentence, name.from() - 1);
    boolean known = name.kind() == NameKind.ORGANIZATION && organizations.isKnown(sentence, name);
    return name.confidence() >= (titled || known ? MIN_CONFIDENCE_WITH_EVIDENCE : MIN_CONFIDENCE);
  }

  private static String written(Sentence sentence, Name name) {
    return String.join(" ", sentence.words().subList(name.from(), name.to()));
  }

  /** Returns the words of a name in the form in which names are compared. */
  static String words(Sentence sentence, Name name) {
    return Folding.fold(written(sentence, name));
  }
}
