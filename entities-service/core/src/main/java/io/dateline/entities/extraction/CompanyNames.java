package io.dateline.entities.extraction;

import io.dateline.entities.language.WordLists;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "Petrosur S.A.", later "Petrosur": a name with the legal form of a company is an organization
 * whatever the tagger says, and so is the same name without the form in the same document.
 */
final class CompanyNames {

  /** A name with a legal form is hardly ever anything else. */
  private static final double CONFIDENCE_OF_EXACT_WORDS = 0.9;

  private static final Set<String> LEGAL_FORMS =
      WordLists.ofAnyLanguage("organizations.tsv").set("legal-form");

  private CompanyNames() {}

  /**
   * Returns the names of each sentence; companies are organizations and include their legal forms.
   */
  static List<List<Name>> of(List<Sentence> sentences, List<List<Name>> tagged) {
    Set<String> companies = new HashSet<>();
    List<List<Name>> withForms = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<Name> names = new ArrayList<>();
      for (Name name : tagged.get(s)) {
        int bare = isForm(sentence, name.to() - 1) ? name.to() - 1 : name.to();
        if (bare > name.from() && isForm(sentence, bare)) {
          companies.add(words(sentence, name.from(), bare));
          names.add(company(name, bare + 1));
        } else if (names.isEmpty() || names.get(names.size() - 1).to() <= name.from()) {
          names.add(name);
        }
      }
      withForms.add(names);
    }
    if (companies.isEmpty()) {
      return tagged;
    }
    List<List<Name>> all = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      all.add(
          withForms.get(s).stream()
              .map(
                  name ->
                      companies.contains(words(sentence, name.from(), name.to()))
                          ? company(name, name.to())
                          : name)
              .toList());
    }
    return all;
  }

  /** "Petrosur, S.A.": returns whether a name is a legal form alone. */
  static boolean isNothingButForm(Sentence sentence, Name name) {
    return name.to() - name.from() == 1 && isForm(sentence, name.from());
  }

  private static Name company(Name name, int to) {
    return new Name(
        NameKind.ORGANIZATION,
        name.from(),
        to,
        Math.max(name.confidence(), CONFIDENCE_OF_EXACT_WORDS));
  }

  static boolean isForm(Sentence sentence, int i) {
    return i < sentence.size() && LEGAL_FORMS.contains(sentence.token(i).text());
  }

  private static String words(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(sentence.token(i).text());
    }
    return String.join(" ", words);
  }
}
