package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;
import java.util.Optional;

/**
 * Finds the subject of a verb of speech in the dependency tree of its sentence. The speaker is the
 * head of the subject phrase: of "a spokesman for Jane Roe" it is the spokesman.
 */
final class SubjectInTree {

  private static final String PASSIVE_SUBJECT = "nsubj:pass";
  private static final String AGENT = "obl:agent";
  private static final String RELATIVE_CLAUSE = "acl:relcl";

  /** "promised to say", "left, saying": the longest way to a verb with a subject of its own. */
  private static final int MAX_VERBS_ABOVE = 4;

  private final SpeakerReferences references;

  SubjectInTree(SpeakerReferences references) {
    this.references = references;
  }

  /**
   * The subject of a verb.
   *
   * @param head the token of the paragraph that heads the subject phrase
   * @param speaker empty where the phrase names nobody who can speak
   */
  record Subject(int head, Optional<Speaker> speaker) {}

  /** Returns the subject of a verb, empty where the sentence has no tree or the verb no subject. */
  Optional<Subject> of(Paragraph p, int verb) {
    Optional<DependencyTree> tree = p.tree(verb);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    int offset = p.sentenceStart(verb);
    SpeakerPhrase phrase = new SpeakerPhrase(p, tree.get(), offset);
    return subject(p, tree.get(), verb - offset)
        .map(head -> phrase.nameBeside(head))
        .map(head -> new Subject(offset + head, phrase.of(head)));
  }

  /**
   * "“It is over,” read a letter": right behind a quotation, a verb without a subject has its
   * subject where the tree sees an object.
   */
  Optional<Subject> inverted(Paragraph p, int verb) {
    Optional<DependencyTree> tree = p.tree(verb);
    int before = p.has(verb - 1, ",") ? verb - 2 : verb - 1;
    if (tree.isEmpty() || before < 0 || p.isNarration(before) || of(p, verb).isPresent()) {
      return Optional.empty();
    }
    int offset = p.sentenceStart(verb);
    SpeakerPhrase phrase = new SpeakerPhrase(p, tree.get(), offset);
    return tree.get()
        .dependent(verb - offset, Relation.OBJ)
        .filter(head -> head > verb - offset)
        .map(head -> new Subject(offset + head, phrase.of(head)));
  }

  private static Optional<Integer> subject(Paragraph p, DependencyTree tree, int verb) {
    int at = verb;
    for (int up = 0; up < MAX_VERBS_ABOVE; up++) {
      Optional<Integer> own = own(tree, at);
      if (own.isPresent()) {
        return own.map(head -> antecedent(tree, head));
      }
      int above = tree.head(at);
      if (above == DependencyTree.NO_HEAD || isPassive(tree, at)) {
        return Optional.empty();
      }
      Optional<Integer> object = object(tree, above).filter(o -> o < verb);
      // "The video shows Roe saying …": the object of the verb above is the subject.
      if (isQuotedAs(p, tree, at) || (tree.is(at, Relation.XCOMP) && object.isPresent())) {
        return object;
      }
      if (tree.is(at, Relation.ACL)) {
        return Optional.of(issuer(p, tree, above));
      }
      if (!tree.is(at, Relation.CONJ, Relation.XCOMP, Relation.ADVCL) || !isVerb(tree, above)) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  /**
   * Returns the subject that depends on the verb itself, of a passive verb the person behind "by".
   */
  private static Optional<Integer> own(DependencyTree tree, int verb) {
    if (isPassive(tree, verb)) {
      return tree.dependents(verb).stream().filter(d -> tree.isLabelled(d, AGENT)).findFirst();
    }
    return tree.dependents(verb).stream()
        .filter(d -> tree.is(d, Relation.NSUBJ) && !tree.isLabelled(d, PASSIVE_SUBJECT))
        .findFirst();
  }

  private static boolean isPassive(DependencyTree tree, int verb) {
    return tree.dependents(verb).stream()
        .anyMatch(d -> tree.isLabelled(d, PASSIVE_SUBJECT) || tree.isLabelled(d, "aux:pass"));
  }

  /** "Roe, who said …": "who" stands for the noun that the clause belongs to. */
  private static int antecedent(DependencyTree tree, int subject) {
    int verb = tree.head(subject);
    boolean relative = tree.pennTag(subject).startsWith("W") && isRelative(tree, verb);
    return relative ? tree.head(verb) : subject;
  }

  private static boolean isRelative(DependencyTree tree, int verb) {
    return tree.isLabelled(verb, RELATIVE_CLAUSE);
  }

  /** "Roe quoted Doe as saying …": the person who is quoted is the speaker. */
  private static boolean isQuotedAs(Paragraph p, DependencyTree tree, int verb) {
    return p.speech().isQuoting(tree.lemma(tree.head(verb)))
        && tree.dependents(verb).stream().anyMatch(d -> tree.lemma(d).equals("as"));
  }

  private static Optional<Integer> object(DependencyTree tree, int verb) {
    return tree.dependents(verb).stream()
        .filter(d -> tree.is(d, Relation.OBJ) || tree.isLabelled(d, PASSIVE_SUBJECT))
        .findFirst();
  }

  /**
   * "The ministry issued a statement saying …": returns the ministry; of "a letter saying …" the
   * letter.
   */
  private static int issuer(Paragraph p, DependencyTree tree, int noun) {
    int verb = tree.head(noun);
    boolean medium = p.speech().isMedium(tree.lemma(noun));
    return medium && verb != DependencyTree.NO_HEAD && isVerb(tree, verb)
        ? own(tree, verb).orElse(noun)
        : noun;
  }

  private static boolean isVerb(DependencyTree tree, int i) {
    return tree.partOfSpeech(i) == PartOfSpeech.VERB || tree.partOfSpeech(i) == PartOfSpeech.AUX;
  }

  /** The phrase that a noun or a pronoun heads, read as a speaker. */
  private final class SpeakerPhrase {
    private final Paragraph p;
    private final DependencyTree tree;
    private final int offset;

    SpeakerPhrase(Paragraph p, DependencyTree tree, int offset) {
      this.p = p;
      this.tree = tree;
      this.offset = offset;
    }

    Optional<Speaker> of(int head) {
      int token = offset + head;
      if (p.isSubjectPronoun(token)) {
        return Optional.of(references.pronoun(p, token));
      }
      if (p.word(token).matches("(?i)they|it")) {
        return references.body(p, token, p.word(token));
      }
      Optional<ParagraphSpan<MentionTokens>> person = person(head);
      if (person.isPresent()) {
        return person.map(Speaker::named);
      }
      if (SpeakerReferences.isAged(p.word(token))) {
        return Optional.of(references.aged(p, token));
      }
      Optional<ParagraphSpan<OfficePhrase>> title = p.titleOver(token);
      if (title.isPresent()) {
        Speaker holder = references.title(p, title.get());
        // "a spokesman for Jane Roe": nobody is known to hold the office, so the phrase stays
        // whole.
        return Optional.of(
            holder.mention() == null
                ? new Speaker(null, p.span(from(head), to(head)), ReferenceRule.COMMON_NOUN)
                : holder);
      }
      Optional<ParagraphSpan<MentionTokens>> body = p.mentionOver(token);
      if (body.isPresent() && body.get().what().canSpeak()) {
        return body.map(Speaker::named);
      }
      return tree.partOfSpeech(head).isNominal() || tree.partOfSpeech(head) == PartOfSpeech.DET
          ? Optional.of(references.commonNoun(p, from(head), to(head), token))
          : Optional.empty();
    }

    /**
     * "spokesman Jane Roe said": where the tree makes two subjects of a title and a name, the name
     * counts.
     */
    int nameBeside(int head) {
      int verb = tree.head(head);
      if (verb == DependencyTree.NO_HEAD || !tree.is(head, Relation.NSUBJ)) {
        return head;
      }
      return tree.dependents(verb).stream()
          .filter(d -> d > head && tree.is(d, Relation.NSUBJ))
          .filter(d -> person(d).filter(m -> m.from() == offset + tree.to(head)).isPresent())
          .findFirst()
          .orElse(head);
    }

    /** "Foreign Minister Jane Roe", "the minister, Jane Roe,": returns the name in the phrase. */
    private Optional<ParagraphSpan<MentionTokens>> person(int head) {
      Optional<ParagraphSpan<MentionTokens>> here =
          p.mentionOver(offset + head).filter(m -> m.what().isPerson());
      if (here.isPresent()) {
        return here;
      }
      // "One of the lawyers, Jane Roe,": the name belongs to "one", wherever the tree ties it.
      boolean partitive =
          tree.partOfSpeech(head) == PartOfSpeech.NUM
              || tree.partOfSpeech(head) == PartOfSpeech.DET;
      for (int dependent : tree.dependents(head)) {
        if (tree.is(dependent, Relation.APPOS, Relation.FLAT)
            || (partitive && tree.is(dependent, Relation.NMOD))) {
          Optional<ParagraphSpan<MentionTokens>> name = person(dependent);
          if (name.isPresent()) {
            return name;
          }
        }
      }
      return Optional.empty();
    }

    /** Returns the first token of the noun phrase, without what stands apart behind commas. */
    private int from(int head) {
      int from = head;
      for (int i = head - 1; i >= tree.from(head) && belongs(i, head); i--) {
        from = tree.is(i, Relation.PUNCT) ? from : i;
      }
      return offset + from;
    }

    private int to(int head) {
      int to = head + 1;
      for (int i = head + 1; i < tree.to(head) && belongs(i, head); i++) {
        to = i + 1;
      }
      return offset + to;
    }

    private boolean belongs(int i, int head) {
      for (int up = i; up != head; up = tree.head(up)) {
        boolean apart =
            tree.head(up) == DependencyTree.NO_HEAD
                || tree.is(up, Relation.ACL, Relation.APPOS, Relation.PARATAXIS, Relation.CONJ)
                || (tree.is(up, Relation.PUNCT) && p.has(offset + up, ","));
        if (apart) {
          return false;
        }
      }
      return p.isNarration(offset + i);
    }
  }
}
