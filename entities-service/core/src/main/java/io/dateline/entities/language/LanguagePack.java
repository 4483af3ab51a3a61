package io.dateline.entities.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A language whose words are read from the resource folder with its code, once. */
public final class LanguagePack implements Language {

  private final String code;
  private final Map<String, WordLists> files = new LinkedHashMap<>();
  private final SentenceWords sentences;
  private final NameWords names;
  private final TitleWords titles;
  private final OfficeOwnerWords officeOwners;
  private final OfficeStateWords officeStates;
  private final ReferenceWords references;
  private final SpeechWords speech;
  private final DateWords dates;
  private final AmountWords amounts;
  private final LawWords laws;
  private final FacilityWords facilities;
  private final InstitutionWords institutions;
  private final PlaceWords places;
  private final EventWords events;

  private LanguagePack(String code) {
    this.code = code;
    sentences = new SentenceWords(lists("sentences.tsv"));
    names = new NameWords(lists("names.tsv"));
    titles = new TitleWords(lists("titles.tsv"));
    officeOwners = OfficeOwnerWords.of(lists("office-owners.tsv"));
    officeStates = OfficeStateWords.of(lists("office-states.tsv"));
    references = new ReferenceWords(lists("references.tsv"));
    speech = new SpeechWords(lists("speech.tsv"));
    dates =
        new DateWords(
            lists("dates.tsv"), rows("date-forms.tsv"), new TenseWords(lists("tenses.tsv")));
    amounts = new AmountWords(lists("amounts.tsv"));
    laws = LawWords.of(lists("laws.tsv"));
    facilities = FacilityWords.of(lists("facilities.tsv"));
    institutions = InstitutionWords.of(lists("institutions.tsv"), rows("organizations.tsv"));
    places = PlaceWords.of(lists("places.tsv"));
    events = new EventWords(lists("events.tsv"));
  }

  /**
   * Reads the folder of a language.
   *
   * @param code ISO 639-1, the name of the folder
   */
  public static LanguagePack load(String code) {
    return new LanguagePack(code);
  }

  private WordLists lists(String file) {
    WordLists lists = WordLists.of(code, file);
    files.put(file, lists);
    return lists;
  }

  private List<String[]> rows(String file) {
    String path = code + "/" + file;
    return LanguagePack.class.getResource(path) == null
        ? List.of()
        : ResourceTable.rows(LanguagePack.class, path);
  }

  /** Returns the word lists by the names of their files. */
  Map<String, WordLists> files() {
    return files;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public SentenceWords sentences() {
    return sentences;
  }

  @Override
  public NameWords names() {
    return names;
  }

  @Override
  public TitleWords titles() {
    return titles;
  }

  @Override
  public OfficeOwnerWords officeOwners() {
    return officeOwners;
  }

  @Override
  public OfficeStateWords officeStates() {
    return officeStates;
  }

  @Override
  public ReferenceWords references() {
    return references;
  }

  @Override
  public SpeechWords speech() {
    return speech;
  }

  @Override
  public DateWords dates() {
    return dates;
  }

  @Override
  public AmountWords amounts() {
    return amounts;
  }

  @Override
  public LawWords laws() {
    return laws;
  }

  @Override
  public FacilityWords facilities() {
    return facilities;
  }

  @Override
  public InstitutionWords institutions() {
    return institutions;
  }

  @Override
  public PlaceWords places() {
    return places;
  }

  @Override
  public EventWords events() {
    return events;
  }
}
