package io.dateline.entities.language;

/**
 * The words of one language, grouped by the features that use them. Rules ask for words here and
 * hold none themselves, so that another language needs another folder of resources and no other
 * rules.
 */
public interface Language {

  /** Returns the ISO 639-1 code: "en". */
  String code();

  SentenceWords sentences();

  NameWords names();

  TitleWords titles();

  OfficeOwnerWords officeOwners();

  OfficeStateWords officeStates();

  ReferenceWords references();

  SpeechWords speech();

  DateWords dates();

  AmountWords amounts();

  LawWords laws();

  FacilityWords facilities();

  InstitutionWords institutions();

  PlaceWords places();

  EventWords events();
}
