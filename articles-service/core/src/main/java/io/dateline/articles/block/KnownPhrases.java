package io.dateline.articles.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What outlets everywhere write around their stories. General knowledge that no statistics of words
 * and links can have; each entry has a test. None names an outlet.
 */
public final class KnownPhrases {

  /** What a phrase says of the blocks that follow it. */
  enum Effect {
    /** Nothing. */
    DROP,
    /** A list of other things begins: what follows is of the story only if it clearly reads so. */
    OPENS_LIST,
    /** The story is over. */
    ENDS_STORY
  }

  /** One phrase that a block can be, or begin with. */
  record Phrase(Pattern pattern, BlockLabel label, Effect effect, String reason) {

    /** Whether more text could make this beginning the phrase, if it is not already. */
    boolean mayBegin(String beginning) {
      Matcher matcher = pattern.matcher(beginning);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  private static final int BEGINNING = 3;

  /** Pages do not choose how much is remembered. */
  private static final int MOST_BEGINNINGS = 20_000;

  private static final Map<String, List<Phrase>> BY_BEGINNING = new ConcurrentHashMap<>();

  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              "^this (story|article) is from the .{4,40} edition of .{2,60}",
              BlockLabel.PROMOTION,
              Effect.ENDS_STORY,
              "says which edition it is from"),
          phrase(
              "^start your .{0,40}(free trial|trial|subscription)|^save \\d+ ?%|^\\d+ ?% off\\b|^get unlimited (digital )?access"
                  + "|^subscribe (now|today|to (continue|read|our|the|unlock))|^(monthly|annual|yearly|weekly) plan$|^best value$|^billed as "
                  + "|^have an account\\?|^cancel (any ?time|whenever).{0,40}$|^already (a |an )?(subscriber|member|subscribed|registered)|^(unlock|continue) (this|reading)"
                  + "|^(want|wish) to (keep|continue) reading|^become a (member|subscriber)|^try .{0,30}free for ",
              BlockLabel.PROMOTION, Effect.OPENS_LIST, "subscription offer"),
          phrase(
              "^(sign up|subscribe) (for|to) (our|the|my) .{0,60}(newsletter|updates|alerts|channel|emails?)\\b.{0,80}$|^subscribe to our "
                  + "|^(follow|join) us on .{0,80}$|^follow us on our .{0,120}|^(get|download) (our|the) app\\b.{0,60}$|^give feedback$|^connect (with )?us( on)?$"
                  + "|^(folgen|abonnieren) sie uns.{0,80}$|^suscríbete .{0,80}$|^abonnez-vous .{0,80}$",
              BlockLabel.PROMOTION,
              Effect.DROP,
              "asks to subscribe or follow"),
          phrase(
              "^(next in|more in|more from|more on|latest in|latest from|also in) .{2,40}$"
                  + "|^(others also read|also read|read also|read more|read next|up next|what to read next|see also|more stories|more news|further reading"
                  + "|you (may|might|could) also (like|enjoy|be interested in)|recommended( for you| stories| reading| video| articles)?|related( stories| articles| news| topics| posts| content| coverage| reading| links)?"
                  + "|most (read|popular|viewed|shared|commented)( stories| articles| now)?|trending( now| stories| topics| news)?|popular( now| stories| posts)?|top stories|latest( news| stories| headlines)?|editors?'?s? picks?"
                  + "|similar (stories|articles)|recent (posts|stories|articles)|don't miss|in other news|from the web|around the web|promoted stories|sponsored( content| stories)?)( ?[:>»…]+)?$"
                  + "|^(lesen sie auch|auch interessant|mehr zum thema|das könnte sie auch interessieren|weitere (artikel|themen|nachrichten)|meistgelesen|ähnliche( artikel)?|zum thema|top-themen|verwandte (artikel|themen)|neueste artikel)( ?[:>»…]+)?$"
                  + "|^(lea también|te puede interesar|más noticias|lo más (leído|visto)|noticias relacionadas|relacionad[oa]s|más información)( ?[:>»…]+)?$"
                  + "|^(à lire aussi|lire aussi|les plus lus|sur le même sujet|articles liés|à découvrir)( ?[:>»…]+)?$"
                  + "|^(leggi anche|i più letti|lees ook|meest gelezen|leia (também|mais)|mais lidas|les også|läs (också|mer|även))( ?[:>»…]+)?$",
              BlockLabel.RELATED,
              Effect.OPENS_LIST,
              "heading of a list of other stories"),
          phrase(
              "^(©|\\(c\\)|copyright\\b).{0,30}\\b(19|20)\\d\\d\\b.{0,140}$|^.{0,80}\\ball rights reserved\\b.{0,80}$",
              BlockLabel.LEGAL,
              Effect.ENDS_STORY,
              "copyright"),
          phrase(
              "^(privacy policy|terms (of|and) (use|service|conditions)|cookie (policy|settings|preferences)|impressum|datenschutz|disclaimer|legal notice)\\b.{0,60}$",
              BlockLabel.LEGAL,
              Effect.DROP,
              "legal notice"),
          phrase(
              "^(source|sources|quelle|fuente)s?: ?[\\p{L}/, &.()-]{2,40}$",
              BlockLabel.CREDIT,
              Effect.DROP,
              "credits agencies"),
          phrase(
              "^(tags|keywords|tags / keywords|topics|schlagwörter|etiquetas|mots-clés)( ?:.{0,300})?$|^found a mistake .{0,60}$|^report it to us\\.?$|^thank you for your report!?$|^explore more on these topics$|^reuse this content$",
              BlockLabel.NAVIGATION,
              Effect.DROP,
              "tags and tools"),
          phrase(
              "^\\(?(with (additional |further )?inputs? from|with (agency|agencies) inputs?).{0,60}$",
              BlockLabel.CREDIT,
              Effect.DROP,
              "credits agencies"),
          phrase(
              "^(archive|file|representational|representative|symbolic) (picture|photo|image)\\b.{0,80}$|^\\(?(this|the) (image|picture|photo|illustration) is (an? )?(ai|computer|artificial)[- ]?(intelligence)?[- ]?generated.{0,200}$"
                  + "|^\\(?(only the headline and picture|this (story|report|article) (has been|was|is) (not been edited|auto-?generated|published from|generated from|edited by)).{0,200}$"
                  + "|^(new: )?you can (now )?listen to.{0,80}$|^this audio is .{0,60}$|^(read|see) (a |the )?summary of this .{0,60}$"
                  + "|^\\((this|the) (story|report) .{0,120}(syndicated|unedited|agency|wire) .{0,80}\\)$",
              BlockLabel.LEGAL,
              Effect.DROP,
              "note about how it was made"),
          phrase(
              "^(\\d+ )?(comments?|kommentare|comentarios|commentaires|commenti|reacties)( ?\\(\\d+\\))?$|^(leave|post|add|write) a (comment|reply)\\b.{0,40}$|^join the (conversation|discussion)\\b.{0,60}$|^(log|sign) in to comment\\b.{0,40}$",
              BlockLabel.COMMENTS,
              Effect.OPENS_LIST,
              "comments begin"),
          phrase(
              "^(advertisement|anzeige|werbung|publicidad|publicité|pubblicità|advertentie|reklama|sponsored|ad)$|^(story|article) continues (below|after).{0,40}$|^scroll to continue.{0,40}$",
              BlockLabel.PROMOTION,
              Effect.DROP,
              "marks an advertisement"),
          phrase(
              "^(share|save|print|email|tweet|listen|copy link|link copied|bookmark|teilen|drucken|merken|compartir|partager|condividi)( (this|article|story|on|via|with).{0,30})?$"
                  + "|^(facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|instagram|youtube|email|e-mail)( (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|instagram|youtube|quora|rss|email|copy link))*$",
              BlockLabel.NAVIGATION,
              Effect.DROP,
              "sharing links"));

  private KnownPhrases() {}

  static Optional<Phrase> in(RawBlock block) {
    String text = block.text();
    // Nothing in the table is longer: a paragraph that happens to begin so is not meant.
    if (text.length() > 400) {
      return Optional.empty();
    }
    String plain = text.replace('’', '\'');
    for (Phrase phrase : possible(plain)) {
      if (phrase.pattern.matcher(plain).lookingAt()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The phrases that a text with this beginning may be, which for most beginnings are few. */
  private static List<Phrase> possible(String text) {
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    List<Phrase> known = BY_BEGINNING.get(beginning);
    if (known == null) {
      known = PHRASES.stream().filter(phrase -> phrase.mayBegin(beginning)).toList();
      if (BY_BEGINNING.size() < MOST_BEGINNINGS) {
        BY_BEGINNING.put(beginning, known);
      }
    }
    return known;
  }

  private static Phrase phrase(String pattern, BlockLabel label, Effect effect, String reason) {
    return new Phrase(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        label,
        effect,
        reason);
  }
}
