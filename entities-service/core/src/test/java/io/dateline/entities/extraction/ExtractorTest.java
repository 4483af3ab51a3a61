package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.language.Languages;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficeState;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {

  private static TransformerTagger tagger;
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    tagger = TransformerTagger.load();
    extractor = new Extractor(tagger, Gazetteer.load());
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian President Dina Salas spoke.                       | Dina Salas | President | Peru | false
          Former Chilean President Marco Rojas left.                 | Marco Rojas | President | Chile | true
          Talks with Kenya's foreign minister, Grace Otieno, failed.  | Grace Otieno | Foreign Minister | Kenya | false
          Anna Lind, the Swedish defence minister, agreed.           | Anna Lind | Defence Minister | Sweden | false
          U.S. Secretary of Energy Paul Hart resigned.               | Paul Hart | Secretary of Energy | United States | false
          Ghana's ex-President Kofi Mensah was there.                | Kofi Mensah | President | Ghana | true
          World Bank President Laura Stein warned.                   | Laura Stein | President | World Bank | false
          Tom Reed, a spokesman for the World Bank, declined.        | Tom Reed | Spokesman | World Bank | false
          Nato Secretary General Ida Holm warned in Brussels.        | Ida Holm | Secretary General | North Atlantic Treaty Organization | false
          Pierre Blanc, president of France, smiled.                 | Pierre Blanc | President | France | false
          Deputy Prime Minister Elena Petrova of Bulgaria flew in.   | Elena Petrova | Deputy Prime Minister | Bulgaria | false
          Talks with the UN envoy for the region, Maria Stolz, went on. | Maria Stolz | Envoy | United Nations | false
          Alicia Ruiz, Mexico's foreign minister, said so.           | Alicia Ruiz | Foreign Minister | Mexico | false
          Karin Holt, who heads the World Bank, agreed.              | Karin Holt | Head | World Bank | false
          “Sometimes President Dina Salas listens,” he said.         | Dina Salas | President | null | false
          Bells rang for His Holiness Pope Paul Marin on Sunday.     | Paul Marin | Pope | null | false
          The ministry's spokesman Esmail Tabari declined.           | Esmail Tabari | Spokesman | null | false
          Peruvian President Dina Salas met her Chilean counterpart, Marco Rojas. | Marco Rojas | President | Chile | false
          The Chilean director Jane Roe won.                         | Jane Roe | Director | null | false
          Northern Ireland Secretary Hugo Finch flew in.             | Hugo Finch | Secretary | null | false
          Union spokesman John Dole of the World Bank spoke.         | John Dole | Spokesman | World Bank | false
          London mayor Sadiq Omar was there.                         | Sadiq Omar | Mayor | London | false
          Texas Governor Greg Hill was there.                        | Greg Hill | Governor | Texas | false
          He met Republican Senator Tom Wells of Ohio.               | Tom Wells | Senator | Ohio | false
          The mayor of Kyiv, Vitali Hrynko, was there.               | Vitali Hrynko | Mayor | Kyiv | false
          Apple CEO Tim Crane said it would sell.                    | Tim Crane | CEO | Apple | false
          Lt. Gen. Ann Fox spoke.                                    | Ann Fox | Lieutenant General | null | false
          President-elect Rosa Lind won.                             | Rosa Lind | President-elect | null | false
          Acting President Luis Vega left.                           | Luis Vega | Acting President | null | false
          Then-President Kofi Mensah was there.                      | Kofi Mensah | President | null | true
          The late President Omar Diallo liked it.                   | Omar Diallo | President | null | true
          Jane Roe, 45, the mayor of Lyon, spoke.                    | Jane Roe | Mayor | Lyon | false
          Envoys heard EU foreign policy chief Josep Marn.           | Josep Marn | Foreign Policy Chief | European Union | false
          """)
  void an_office_is_tied_to_its_holder(
      String text, String person, String title, String of, boolean former) {
    Mention mention = mention(text, person);
    assertEquals(title, mention.office().title());
    assertEquals(of, mention.officeOf() == null ? "null" : mention.officeOf().name());
    assertEquals(former, mention.office().former());
  }

  @Test
  void a_counterpart_holds_the_office_in_a_state_of_her_own() {
    Mention counterpart =
        mention(
            "Acting Peruvian Foreign Minister Dina Salas met her outgoing Chilean counterpart, Rosa"
                + " Vidal.",
            "Rosa Vidal");
    assertEquals(new Office("Foreign Minister", OfficeState.OUTGOING), counterpart.office());
  }

  @Test
  void a_mention_holds_each_office_of_its_phrase_with_its_owner() {
    Mention mention =
        mention("Rosa Vidal, mayor of Lyon and chair of the World Bank, spoke.", "Rosa Vidal");
    assertEquals(
        List.of("Mayor@Lyon", "Chair@World Bank"),
        mention.offices().stream().map(o -> o.office().title() + "@" + o.of().name()).toList());
    assertEquals("Mayor", mention.office().title());
    assertEquals("Lyon", mention.officeOf().name());
  }

  @Test
  void a_regnal_name_is_name_enough_and_its_number_makes_nobody_else() {
    Referent one = mention("King Charles met Prince Harry in London.", "Charles").referent();
    Referent other = mention("King Charles III spoke in Leeds.", "Charles III").referent();
    assertEquals(one.id(), other.id());
    assertEquals(
        "Prince Harry",
        mention("King Charles met Prince Harry in London.", "Harry").referent().name());
  }

  @Test
  void titles_of_one_office_have_one_key_whatever_their_order() {
    String one = mention("U.S. Secretary of Homeland Security Jane Roe", "Jane Roe").office().key();
    String other = mention("US Homeland Security Secretary Jane Roe", "Jane Roe").office().key();
    assertEquals(one, other);
  }

  @Test
  void an_office_goes_to_the_nearer_name_and_not_across_the_next_subject() {
    Mention mention =
        mention(
            "After he met the foreign minister of Peru, Rosa Vidal, Chile's president flew home.",
            "Rosa Vidal");
    assertEquals("Foreign Minister", mention.office().title());
  }

  @Test
  void the_holder_may_be_named_in_the_next_sentence() {
    String text =
        "After the talks, Chile's president praised the deal. Marco Rojas said it would hold.";
    Mention mention = mention(text, "Marco Rojas");
    assertEquals("President", mention.office().title());
    assertEquals("Chile", mention.officeOf().name());
  }

  @Test
  void a_surname_follows_the_full_name_of_the_page() {
    String text = "Dina Salas met Marco Rojas in Lima. Salas was glad.";
    assertEquals(mention(text, "Dina Salas").referent(), mention(text, "Salas").referent());
  }

  @Test
  void a_surname_that_two_people_of_the_page_share_stays_open() {
    String text = "Dina Salas met her brother Hugo Salas in Lima on Monday. Salas was glad.";
    assertNotEquals(
        mention(text, "Dina Salas").referent().id(), mention(text, "Hugo Salas").referent().id());
    Mention surname = mention(text, "Salas");
    assertNull(surname.referent());
    assertEquals("ambiguous-name", surname.rule().code());
  }

  @Test
  void accents_capitals_and_middle_initials_do_not_make_another_person() {
    Referent one =
        mention("President Andres M. Lopez spoke in Quito.", "Andres M. Lopez").referent();
    Referent other = mention("President Andrés López spoke in Quito.", "Andrés López").referent();
    assertEquals(one.id(), other.id());
  }

  @Test
  void demonyms_and_countries_lead_to_the_country() {
    String text = "Venezuelan migrants and officials of the U.S. met at the U.S.-Mexico border.";
    assertEquals(Set.of("Venezuela", "United States", "Mexico"), names(text, EntityKind.PLACE));
    assertEquals(MentionKind.DEMONYM, mention(text, "Venezuelan").kind());
  }

  @Test
  void jordan_is_a_country_or_a_person_by_its_context() {
    assertEquals(
        EntityKind.PLACE,
        mention("The king of Jordan met officials in Jordan.", "Jordan").referent().kind());
    assertEquals(
        Set.of(), names("Michael Jordan scored again, coach Phil Gray said.", EntityKind.PLACE));
  }

  @Test
  void washington_is_a_place_unless_the_page_has_a_person_of_that_name() {
    assertEquals(
        EntityKind.PLACE,
        mention("Critics say Washington wants the oil.", "Washington").referent().kind());
    String text = "Judge Laura Washington spoke in Ohio. Washington said the court would decide.";
    assertEquals(
        mention(text, "Laura Washington").referent(), mention(text, "Washington").referent());
  }

  @Test
  void a_title_alone_is_no_person() {
    assertEquals(Set.of(), names("The speech was read by the King on Tuesday.", EntityKind.PERSON));
    assertTrue(
        extract("The speech was read by the King.").mentions().stream()
            .noneMatch(m -> m.kind() == MentionKind.PERSON));
  }

  @Test
  void a_department_in_small_letters_is_an_organization_of_its_country() {
    Referent one = mention("The US state department said so.", "US state department").referent();
    Referent other =
        mention("The State Department said so on Monday.", "State Department").referent();
    assertEquals("United States Department of State", one.name());
    assertEquals(one.id(), other.id());
  }

  @Test
  void an_acronym_stands_for_what_the_page_spells_out() {
    String text = "The Pacific Fisheries Council (PFC) met in Suva. The PFC will vote on Friday.";
    assertEquals(Set.of("Pacific Fisheries Council"), names(text, EntityKind.ORGANIZATION));
  }

  @Test
  void a_companys_legal_form_does_not_make_another_company() {
    String text =
        "Petrosur S.A. sold two fields to Halvorsen Energy. Petrosur declined to comment.";
    assertEquals(
        mention(text, "Petrosur S.A.").referent().id(), mention(text, "Petrosur").referent().id());
  }

  @Test
  void a_dateline_gives_its_place_and_agency() {
    String text = "PORT MARLOW (Reuters) -\n\nTalks went on.";
    ExtractionResult extraction =
        extractor.extract(new ArticleText(text, "en", null, List.of(new Span(0, 23))));
    assertEquals(
        List.of("Port Marlow", "Reuters"),
        extraction.mentions().stream().map(m -> m.referent().name()).toList());
  }

  @Test
  void mentions_do_not_overlap_and_point_into_the_text() {
    String text =
        "U.S. Secretary of State Jane Roe met Mexico's President Juan Pérez in Mexico City.\n"
            + "ROE: \"We will go on,\" says the US-Mexico council (UMC).";
    int last = 0;
    for (Mention mention : extract(text).mentions()) {
      assertTrue(mention.span().start() >= last);
      assertTrue(mention.sentence().start() <= mention.span().start());
      assertTrue(mention.sentence().end() >= mention.span().end());
      last = mention.span().end();
    }
    assertTrue(last <= text.length() && last > 0);
  }

  @Test
  void a_language_that_the_pipeline_does_not_know_gives_no_mentions_and_says_so() {
    ExtractionResult extraction =
        extractor.extract(new ArticleText("Angela Roth sprach in Berlin.", "de", null, List.of()));
    assertEquals(List.of(), extraction.mentions());
    assertTrue(extraction.remark().contains("de"));
  }

  @Test
  void strange_texts_are_extracted_without_failure() {
    for (String text :
        List.of("", " ", "\n\n", "…", "🙂🙂", "\u0000", "A", "\uD83D", "(((((", "- - -")) {
      assertFalse(extract(text).mentions().stream().anyMatch(m -> m.span().end() > text.length()));
    }
  }

  @Test
  void a_text_beyond_the_limit_is_read_up_to_it_and_says_so() {
    String text = "Dina Salas slept.\nJane Roe met John Doe in Lima.";
    ExtractionResult extraction =
        new Extractor(tagger, Gazetteer.load(), Languages.load(), 18)
            .extract(new ArticleText(text, "en", null, List.of()));
    assertEquals("only the first 18 characters were read", extraction.remark());
    assertEquals(1, extraction.mentions().size());
  }

  private static ExtractionResult extract(String text) {
    return extractor.extract(new ArticleText(text, "en", null, List.of()));
  }

  private static Mention mention(String text, String words) {
    return extract(text).mentions().stream()
        .filter(m -> m.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention '" + words + "' in: " + text));
  }

  private static Set<String> names(String text, EntityKind kind) {
    return extract(text).mentions().stream()
        .map(Mention::referent)
        .filter(referent -> referent != null && referent.kind() == kind)
        .map(Referent::name)
        .collect(Collectors.toSet());
  }
}
