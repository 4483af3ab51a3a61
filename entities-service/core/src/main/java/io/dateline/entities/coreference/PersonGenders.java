package io.dateline.entities.coreference;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.Gender;
import io.dateline.entities.language.ReferenceWords;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The genders that titles and first names tell about the people of a document. The only purpose is
 * to find whom "she" means; nothing of it is stored.
 */
final class PersonGenders {

  private final ReferenceWords words;
  private final String text;
  private final List<Sentence> sentences;
  private final Map<Referent, Gender> ofPage = new HashMap<>();

  PersonGenders(AnnotatedDocument document) {
    this.words = document.language().references();
    this.text = document.text();
    this.sentences = document.get(Annotations.SENTENCES);
    for (MentionTokens person : Coreference.people(document.get(Annotations.MENTIONS))) {
      Gender gender = byTitle(sentences.get(person.sentence()), person);
      if (gender != null && person.mention().referent() != null) {
        ofPage.putIfAbsent(person.mention().referent(), gender);
      }
    }
  }

  /** Returns the gender of a person, null where nothing tells it. */
  Gender of(MentionTokens person) {
    Referent referent = person.mention().referent();
    Gender known = referent == null ? null : ofPage.get(referent);
    if (known != null) {
      return known;
    }
    String name = referent == null ? person.mention().span().of(text) : referent.name();
    boolean oneWord = !Folding.fold(name).contains(" ");
    if (oneWord && referent == null) {
      return byTitle(sentences.get(person.sentence()), person);
    }
    // "Kim Jong Un": the family name stands first and is in no table of first names.
    return GenderEvidence.ofFirstName(name);
  }

  private Gender byTitle(Sentence sentence, MentionTokens person) {
    if (person.from() > 0) {
      Gender gender = words.genderOfTitle(sentence.token(person.from() - 1).text());
      if (gender != null) {
        return gender;
      }
    }
    Gender honorific = words.genderOfTitle(sentence.token(person.from()).text());
    if (honorific != null || person.mention().office() == null) {
      return honorific;
    }
    String[] title = person.mention().office().title().split(" ");
    return words.genderOfTitle(title[title.length - 1]);
  }
}
