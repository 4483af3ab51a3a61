package io.dateline.entities.language;

/**
 * What the rules of the pipeline know of one language. A rule asks for its words here and holds
 * none itself, so that another language needs another folder of resources and no other rules.
 */
public interface Language {

  /** Returns the ISO 639-1 code: "en". */
  String code();

  SentenceWords sentences();

  NameWords names();

  TitleWords titles();

  ReferenceWords references();

  SpeechWords speech();

  DateWords dates();

  AmountWords amounts();

  LawWords laws();

  FacilityWords facilities();

  InstitutionWords institutions();
}
