package io.dateline.articles.language;

import java.util.Locale;

/**
 * The word lists that rules read, each with an example. A list's entries stand in the files of its
 * topic, one file in the folder of each language that has entries: those of {@link #MONTH} for
 * Spanish in {@code es/dates.tsv}. In the files a list's name has small letters and hyphens. Where
 * a list is part of a regular expression, so is each entry.
 */
public enum WordList {
  /** "By Nora Finch": words that stand before the names of a printed byline. */
  PRINTED_LEAD("bylines"),

  /** "Story by Nora Finch": words that are cut off before the names of a byline are read. */
  STRIPPED_LEAD("bylines"),

  /** "August 7, 2027 by Nora Finch": words between a date and the name of an author. */
  LEAD_AFTER_DATE("bylines"),

  /** "By Nora Finch" under a portrait names the writer and is no caption. */
  PORTRAIT_LEAD("bylines"),

  /** "by Reuters": words that are cut off before an agency is looked for in a byline. */
  AGENCY_LEAD("bylines"),

  /** "Written by" as the label of a card for social media: the value beside it is the author. */
  WRITTEN_BY("bylines"),

  /** "Reviewed by Ana Ruiz": who reviewed or edited a text did not write it. */
  REVIEWER_LEAD("bylines"),

  /** "Nora Finch and Tom Hale": words that separate the authors of a byline. */
  BETWEEN_AUTHORS("bylines"),

  /**
   * "Nora Finch with Reuters": words that separate the pieces of a byline that may each be an
   * agency.
   */
  BETWEEN_AGENCIES("bylines"),

  /**
   * "Ana Ruiz y Tom Hale": words other than "and" that separate names in a line that holds nothing
   * else.
   */
  BETWEEN_NAMES("bylines"),

  /** "and" in a line of its own between two author lines. */
  BETWEEN_LINES("bylines"),

  /**
   * "Nora Finch, updated Monday" before a date: words that belong to the date and not to the name.
   */
  BEFORE_DATE("bylines"),

  /** "Example News Desk": endings of the names of desks that sign instead of a person. */
  DESK("bylines"),

  /** "Example News Desk": endings of a desk's name; the words before them name the outlet. */
  OUTLET_DESK("bylines"),

  /** "Harbours correspondent", "3 min read": words of the line below an author's name. */
  ROLE_LINE("bylines"),

  /** "Petra Lind Harbours editor": roles that are cut off behind an author's name. */
  ROLE_BEHIND_NAME("bylines"),

  /** "Sports desk": a name with one of these words is no person. */
  NO_PERSON_WORD("bylines"),

  /** "Petra Lind Senior Reporter": an author's name ends before such a word. */
  WORD_BEHIND_NAME("bylines"),

  /** "Certified Sleep Consultant": a line with such a word describes a person and names none. */
  PROFESSION("bylines"),

  /** "Edited" in the line "Edited by": that line names nobody. */
  CONTRIBUTION("bylines"),

  /** "Ludwig van Beethoven": particles inside of the names of authors. */
  AUTHOR_PARTICLE("bylines"),

  /** "Ana de la Cruz": particles inside of a name that stands alone in a line. */
  BYLINE_PARTICLE("bylines"),

  /** "Jan van Dijk via Press": words between the names of a picture's credit. */
  CREDIT_PARTICLE("bylines"),

  /** "admin" as declared author: such names name nobody. */
  PLACEHOLDER_AUTHOR("bylines"),

  /** "/author/nora-finch": parts of the addresses of pages about writers. */
  AUTHOR_PAGE("bylines"),

  /** "example.com" in a byline: endings of addresses, which no person's name has. */
  WEB_DOMAIN("bylines"),

  /** "By Nora Finch" in markup: words that are cut off before a declared author. */
  DECLARED_LEAD("bylines"),

  /** "Written by Nora Finch" as a link: words that are cut off before a linked author. */
  LINKED_LEAD("bylines"),

  /** "Nora Finch and Tom Hale" in markup: words that separate declared authors. */
  BETWEEN_DECLARED("bylines"),

  /** "By Nora Finch, published March 8": words between the names and the date that are cut off. */
  LABEL_OF_DATE("bylines"),

  /** "Nora Finch 2 minutes read": units of a number that is cut off behind a name. */
  TIME_UNIT("bylines"),

  /** "Nora Finch 2 minutes read": words behind such a unit. */
  BEHIND_TIME_UNIT("bylines"),

  /**
   * "박지훈 기자": the form of a reporter's name with the word for reporter; the group who is the name.
   */
  REPORTER_NAME("bylines"),

  /** "additional reporting by Mina Holt": words before the names of further authors of a byline. */
  ADDITIONAL_LEAD("bylines"),

  /** "Photographs by Mina Holt": words before the names of people in a byline who did not write. */
  OTHER_CREDIT_LEAD("bylines"),

  /**
   * "Petra Holloway for the Daily Post": words behind an author's name with which something else
   * begins.
   */
  AUTHOR_TAIL("bylines"),

  /** "By Monday": words behind "By" that are no name of one word. */
  NO_SINGLE_NAME("bylines"),

  /** "Sam Hale in Karsholm": words between a name in a byline and the place of the author. */
  PLACE_OF_AUTHOR("bylines"),

  /** "8. März 2026": names of months, whole and shortened, with the number of the month. */
  MONTH("dates"),

  /** "1st March 2026": endings of the day's number before the month. */
  ORDINAL_BEFORE_MONTH("dates"),

  /** "March 1st, 2026": endings of the day's number behind the month. */
  ORDINAL_BEHIND_MONTH("dates"),

  /** "8 de marzo de 2026": words between day and month. */
  OF_BEFORE_MONTH("dates"),

  /** "8 de marzo de 2026": words between month and year. */
  OF_BEFORE_YEAR("dates"),

  /** "2026. március 8.": signs and words behind a year that stands before the month. */
  BEHIND_FIRST_YEAR("dates"),

  /** "令和8年", "พ.ศ. 2569": names of eras, with the number that is added to a year of the era. */
  ERA("dates"),

  /** "March 8, 2026 at 10:15": words between a date and its time. */
  TIME_LEAD("dates"),

  /** "10:15 Uhr": words behind a time. */
  CLOCK_WORD("dates"),

  /** "Published March 8": a short line with such a word and digits says when. */
  TIME_LABEL("dates"),

  /** "Published: March 8": the date behind such a word is that of publication. */
  PUBLISHED_LABEL("dates"),

  /** "Updated: March 8": the date behind such a word is that of a change. */
  UPDATED_LABEL("dates"),

  /**
   * "10:15 CET": abbreviations of time zones, with the offset from UTC or the zone that they mean.
   */
  ZONE("dates"),

  /**
   * "Generated on March 8", "Born March 8": the date behind such a word is not that of publication.
   */
  OTHER_DATE_LABEL("dates"),

  /**
   * "2 hours ago": forms of a time that is counted back from now, with its unit; the group n is the
   * number.
   */
  RELATIVE_TIME("dates"),

  /** "en-US": countries whose dates in numbers have the month first. */
  MONTH_FIRST_REGION("dates"),

  /** "9:15 PM EST": signs that the dates in numbers of a page have the month first. */
  EVIDENCE_OF_MONTH_FIRST("dates"),

  /** "+91": signs that a page is from India, where IST is India's time. */
  EVIDENCE_OF_INDIA("dates"),

  /** "+972": signs that a page is from Israel, where IST is Israel's time. */
  EVIDENCE_OF_ISRAEL("dates"),

  /** "+353": signs that a page is from Ireland, where IST is Irish time. */
  EVIDENCE_OF_IRELAND("dates"),

  /** "Photo: Aron Falk": words before the name of the photographer or the agency. */
  CREDIT_LEAD("pictures"),

  /**
   * "photo", "©": a text without one of these words and without an agency ends with no credit; a
   * final * stands for any ending.
   */
  CREDIT_SIGN("pictures"),

  /**
   * "picture": words of credits that the body model counts; a final * stands for any ending. The
   * model was trained with exactly these.
   */
  CREDIT_FEATURE("pictures"),

  /** "(Archive picture)": a bracket that begins so says what the picture is and not who made it. */
  ARCHIVE_PICTURE("pictures"),

  /** "Image source, Aron Falk": labels that are cut off before a credit. */
  CREDIT_LABEL("pictures"),

  /** "Image caption: The pier": labels that are cut off before a caption. */
  CAPTION_LABEL("pictures"),

  /**
   * "the", "und": frequent words of sentences, which menus do not have. The body model counts them
   * and was trained with exactly these.
   */
  FUNCTION_WORD("prose"),

  /**
   * "your": words that speak to the reader, as offers do. The body model was trained with exactly
   * these.
   */
  READER_ADDRESS("prose"),

  /**
   * "sign in", "newsletter": words around stories; a final * stands for any ending. The body model
   * was trained with exactly these.
   */
  CLUTTER_WORD("boilerplate"),

  /** "Share": words in capitals beside dates that belong to the page and name nobody. */
  PAGE_WORD("boilerplate"),

  /** "Published March 8": a line that begins so is no headline. */
  NO_HEADLINE("boilerplate"),

  /** "Opinion Why the pier leaks": labels that are cut off before a headline of bare text. */
  HEADLINE_LABEL("boilerplate"),

  /** "Home", "Sport": words that show that a line at the top of a page is its menu. */
  MENU_WORD("boilerplate"),

  /**
   * "This story is from the March 3 edition of The Evening Post": promotion that ends the story.
   */
  EDITION_NOTICE("boilerplate"),

  /** "Start your free trial": promotion; other offers follow it. */
  SUBSCRIPTION_OFFER("boilerplate"),

  /** "Sign up for our newsletter": promotion inside of a story. */
  FOLLOW_REQUEST("boilerplate"),

  /** "Read also": a heading above a list of other stories. */
  OTHER_STORIES_HEADING("boilerplate"),

  /** "© 2026 Norrand Courier": legal text that ends the story. */
  COPYRIGHT_NOTICE("boilerplate"),

  /** "Privacy policy": links to legal texts. */
  LEGAL_NOTICE("boilerplate"),

  /** "We use cookies": a notice about cookies or consent. */
  CONSENT_NOTICE("boilerplate"),

  /** "Source: Reuters": a line that credits agencies. */
  SOURCE_CREDIT("boilerplate"),

  /** "(With inputs from agencies.)": a line that credits agencies. */
  AGENCY_INPUT("boilerplate"),

  /** "Tags: harbour, ferry": keywords and tools below a story. */
  TAGS_AND_TOOLS("boilerplate"),

  /** "This image is AI-generated": notes about how a story or its pictures were made. */
  MAKING_NOTE("boilerplate"),

  /** "12 comments": a heading above readers' comments. */
  COMMENTS_HEADING("boilerplate"),

  /** "Advertisement": a line that marks an advertisement. */
  ADVERTISEMENT_MARK("boilerplate"),

  /** "Share this article": links for sharing a story. */
  SHARING_LINK("boilerplate"),

  /**
   * "This story is from the March 3, 2026 edition of The Evening Post.": the form of an edition
   * notice; the groups issue and outlet are the date and the outlet.
   */
  EDITION_FORM("boilerplate"),

  /** "Save 40% off The Lantern": offers to subscribe; {brand} stands for the name of the seller. */
  OFFER("subscriptions"),

  /**
   * "sav" of "Save 40%": the first three letters of the offers, which are looked at before the
   * patterns.
   */
  OFFER_BEGINNING("subscriptions"),

  /** "The Lantern Digital": products and tiers behind the name of the seller. */
  OFFERED_PRODUCT("subscriptions"),

  /** "our newsletter": words after an offer's verb that name no seller. */
  NO_BRAND("subscriptions"),

  /** "UPDATE -": words in capitals before a dash or a colon that are no place. */
  NO_PLACE("datelines"),

  /** "Frankfurt am Main": words inside of names of places. */
  PLACE_PARTICLE("datelines"),

  /** "in Karsholm": words before a place in the story, which show that a name is a place. */
  PLACE_PREPOSITION("datelines"),

  /** "Source: Reuters": labels before an agency at the end of a paragraph. */
  AGENCY_LABEL("agencies"),

  /** "Source: Reuters": labels, in the singular, of a line that credits an agency. */
  AGENCY_CREDIT_LABEL("agencies"),

  /**
   * "Reporting by Ana Ruiz; Editing by Tom Hale": the form of a desk's note below a story; the
   * group reporters has the names of the authors.
   */
  DESK_NOTE("agencies"),

  /** "MSN": portals that print other outlets' stories under a name of their own. */
  PORTAL("outlets"),

  /** "The Evening Post": words of the names of newspapers. */
  NEWSPAPER_WORD("outlets"),

  /** "Der Anzeiger": articles that begin the name of a newspaper. */
  NEWSPAPER_ARTICLE("outlets"),

  /** "Norrand Courier Ltd": words behind an outlet's name in a copyright notice. */
  COMPANY_WORD("outlets"),

  /** "Bank of Norrand": words inside of the name of a copyright's owner. */
  BRAND_PARTICLE("outlets"),

  /** "City Desk": words before "Desk" that name no outlet. */
  GENERIC_NAME("outlets"),

  /** "www.example.com": first parts of host names that name no outlet. */
  HOST_PREFIX("outlets"),

  /** "article-body": words of classes and ids of the element that holds the story. */
  STORY_NAME("elements"),

  /** "sidebar": words of classes and ids of menus, promotions and tools. */
  CLUTTER_NAME("elements"),

  /** "most-read": words of classes and ids of lists of other stories. */
  RELATED_NAME("elements"),

  /** "figcaption": words of classes and ids of captions. */
  CAPTION_NAME("elements"),

  /** "byline": words of classes and ids of lines with author and date. */
  BYLINE_NAME("elements"),

  /** "subtitle": words of classes and ids of summaries. */
  STANDFIRST_NAME("elements"),

  /** "headline": words of classes and ids of headlines. */
  HEADLINE_NAME("elements"),

  /** "comments": words of classes and ids of readers' comments. */
  COMMENT_NAME("elements"),

  /** "cookie-banner": words of classes and ids of notices about cookies. */
  CONSENT_NAME("elements"),

  /** "sr-only": words of classes of text that only screen readers get. */
  UNSEEN_NAME("elements"),

  /** "kicker": words of classes of the topic or label before a headline, inside of its element. */
  KICKER_NAME("elements"),

  /** "photo-credit": words of classes of the credit of a picture. */
  CREDIT_NAME("elements"),

  /** "source": words of classes of the source of a picture, inside of a caption. */
  SOURCE_NAME("elements"),

  /** "script": elements whose content is not shown as text. */
  SKIPPED_ELEMENT("elements"),

  /** "p": elements whose text is apart from the text outside of them. */
  BLOCK_ELEMENT("elements"),

  /** "img": elements that show a picture. */
  PICTURE_ELEMENT("elements"),

  /** "small": inline elements that may hold the credit of a picture. */
  CREDIT_ELEMENT("elements"),

  /** "br", "li": elements that have no end tag or whose end tag is commonly left out. */
  SELF_ENDING_ELEMENT("elements"),

  /** "textarea": elements that hold text alone, whatever it looks like. */
  TEXT_ELEMENT("elements"),

  /** "b": elements whose end tag closes no other element. */
  FORMATTING_ELEMENT("elements"),

  /** "table": elements that the end tag of another element does not reach beyond. */
  BOUNDARY_ELEMENT("elements"),

  /** "og:title": meta elements that declare the headline, the most reliable first. */
  HEADLINE_META("metas"),

  /** "author": meta elements that declare the authors, the most reliable first. */
  AUTHOR_META("metas"),

  /**
   * "article:published_time": meta elements that declare the time of publication, the most reliable
   * first.
   */
  PUBLISHED_META("metas"),

  /**
   * "article:modified_time": meta elements that declare the time of the last change, the most
   * reliable first.
   */
  UPDATED_META("metas"),

  /** "og:site_name": meta elements that declare the outlet, the most reliable first. */
  OUTLET_META("metas"),

  /** "article:section": meta elements that declare the section, the most reliable first. */
  SECTION_META("metas"),

  /**
   * "nds" is taken for German: codes that the detector answers for news in another language, with
   * that language.
   */
  LOOK_ALIKE("detection"),

  /**
   * "Access denied", "Verify you are human": regular expressions of what a server sends in place of
   * a story.
   */
  ERROR_PAGE("errors"),

  /**
   * "gb2312" means GB18030: labels that browsers take for a larger charset (WHATWG Encoding
   * Standard), with Java's name of that charset.
   */
  CHARSET_LABEL("charsets"),

  /**
   * Charsets of pages without a label; the value is the code of a language, a blank and the
   * language's most frequent characters beyond ASCII. Of charsets that fit equally, the first one
   * counts.
   */
  LEGACY_LETTERS("charsets");

  private final String topic;

  WordList(String topic) {
    this.topic = topic;
  }

  /** The name of the files that hold the list, without their ending: "dates". */
  String topic() {
    return topic;
  }

  /** The name that the list has in the files: "before-date". */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
