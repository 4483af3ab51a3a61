package io.dateline.entities.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.places.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryClusteringTest {

  private static final Extractor EXTRACTOR = new Extractor(PlainTagger.load(), Gazetteer.load());

  private final Map<UUID, String> names = new TreeMap<>();

  private ArticleSignature article(String name, String day, String title, String text) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    names.put(id, name);
    String all = title + "\n" + text;
    LocalDate published = LocalDate.parse(day);
    return new SignatureReader(WordRarity.load())
        .read(
            id,
            published,
            title,
            all,
            EXTRACTOR.extract(new ArticleText(all, "en", published, List.of())).mentions());
  }

  private String clusters(ArticleSignature... articles) {
    return StoryClustering.cluster(List.of(articles), StoryModel.load()).stream()
        .map(
            cluster ->
                cluster.stream()
                    .map(member -> names.get(member.article()))
                    .collect(Collectors.joining("+")))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void what_was_threatened_and_then_done_is_one_story() {
    String clusters =
        clusters(
            article(
                "threat",
                "2026-04-06",
                "Qasmar will close the Strait of Dorun if embargo stays",
                "Qasmar will close the Strait of Dorun to oil tankers if the embargo is not lifted"
                    + " by Sunday, its navy commander Farid Saleh warned. A tenth of the world's"
                    + " oil passes the strait."),
            article(
                "deed",
                "2026-04-13",
                "Qasmar has closed the Strait of Dorun to tankers",
                "Qasmar has closed the Strait of Dorun. Navy boats stopped oil tankers on Monday,"
                    + " a week after commander Farid Saleh gave an ultimatum over the embargo."),
            article(
                "poll",
                "2026-04-13",
                "Qasmar opposition names candidate for mayor",
                "Opposition parties in Qasmar chose the teacher Huda Amin as their candidate for"
                    + " mayor of the capital. The vote is in June."));
    assertEquals("poll threat+deed", clusters);
  }

  @Test
  void other_happenings_with_the_same_names_stay_apart() {
    String clusters =
        clusters(
            article(
                "tax",
                "2026-05-04",
                "Premier Ostrov proposes tax on sugar",
                "Premier Milena Ostrov proposed a tax on sugary drinks on Monday, saying that every"
                    + " fifth child weighs too much. A litre of lemonade would cost forty cents more"
                    + " from July. Bottlers in Zelenka said that the levy would cost jobs, while"
                    + " dentists welcomed it. Parliament votes on Wednesday."),
            article(
                "tax-vote",
                "2026-05-06",
                "Parliament backs Ostrov's tax on sugary drinks",
                "Lemonade becomes dearer: parliament in Zelenka voted on Wednesday for the tax on"
                    + " sugary drinks that Premier Milena Ostrov had proposed. Bottlers will go to"
                    + " court. Dentists cheered from the gallery. The levy of forty cents a litre"
                    + " begins in July."),
            article(
                "visit",
                "2026-05-05",
                "Railway tunnel shortens journey to coast",
                "Premier Milena Ostrov opened a railway tunnel under the hills east of Zelenka on"
                    + " Tuesday. Express trains to the coast save forty minutes. Engineers had dug"
                    + " for nine years and met hot water and soft clay. Freight follows in autumn,"
                    + " when signals have been tested."));
    assertEquals("tax+tax-vote visit", clusters);
  }

  @Test
  void two_floods_in_one_week_are_two_stories() {
    String clusters =
        clusters(
            article(
                "north",
                "2026-06-01",
                "Flood drives hundreds from homes in Tarnby",
                "The river Aske burst its banks in Tarnby and drove 400 people from their homes."
                    + " Mayor Ib Krogh opened a school as a shelter."),
            article(
                "north-later",
                "2026-06-03",
                "Tarnby cleans up after Aske flood",
                "People in Tarnby shovelled mud from their homes as the Aske fell. Mayor Ib Krogh"
                    + " asked for help after the flood."),
            article(
                "south",
                "2026-06-02",
                "Flood kills two campers at Valverdu",
                "A flash flood killed two campers at Valverdu. Divers looked for a third person in"
                    + " the gorge."));
    assertEquals("north+north-later south", clusters);
  }

  @Test
  void this_summit_is_not_that_of_the_year_before() {
    String last =
        "Leaders of the Corda states met in Mirande for their summit and agreed on fishing.";
    String now =
        "Leaders of the Corda states met in Ulstad for their summit and quarrelled over visas.";
    assertEquals(
        "last now+now-again",
        clusters(
            article("last", "2025-05-11", "Corda summit agrees on fishing", last),
            article("now", "2026-05-10", "Corda summit in Ulstad quarrels over visas", now),
            article("now-again", "2026-05-11", "Visa quarrel at Corda summit", now)));
  }
}
