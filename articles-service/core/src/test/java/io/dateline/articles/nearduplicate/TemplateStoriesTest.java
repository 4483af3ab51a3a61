package io.dateline.articles.nearduplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Stories that are written from one template tell of different people, places and numbers and are
 * no copies of each other; a copy of one of them is one.
 */
class TemplateStoriesTest {

  private static final int STORIES_PER_TEMPLATE = 25;

  /** In braces: a word or number that each story has anew. */
  private static final List<String> TEMPLATES =
      List.of(
          "{first} {last}, {age}, of {town}, died on {day} at {town} General Hospital after a long"
              + " illness. A service will be held on {day} at {hour} at St {first} Church in {town}."
              + " {first} was born in {town} in {year} and worked as a teacher for many years. She is"
              + " survived by her husband, {first} {last}, and by her children {first} and {first}."
              + " In lieu of flowers the family asks for gifts to the hospice of {town}.",
          "The average rent for a flat in {town} rose by {number} per cent in the past year, to"
              + " {amount} crowns a month, a report by the housing office said on {day}. The dearest"
              + " flats are in {town}, where tenants pay {amount} crowns. The cheapest are in {town},"
              + " at {amount} crowns. Analyst {first} {last} said that rents would go on rising as"
              + " long as too few flats are built.",
          "The winning numbers in the {day} draw of the {town} Lottery were {number}, {number},"
              + " {number}, {number}, {number} and {number}. The bonus number was {number}. The"
              + " jackpot of {amount} crowns was won by one ticket that was sold in {town}. Winners"
              + " have ninety days to claim their prize. The next draw will take place on {day}.",
          "A {age}-year-old man was killed on {day} when his car left the {road} near {town} and hit"
              + " a tree. Police were called at {hour}. The driver, named as {first} {last} of"
              + " {town}, died at the scene. The road was closed for {number} hours. Anyone who saw"
              + " the crash is asked to call the police in {town}.",
          "Police in {town} are looking for a man who robbed a shop on {last} Street on {day}. The"
              + " man, about {age} years old, threatened the cashier with a knife and fled with"
              + " {amount} crowns. It happened at about {hour}. Inspector {first} {last} asked"
              + " witnesses to come forward and said that nobody was hurt.",
          "{day} will be mostly cloudy in {town} with a high of {number} degrees and a low of"
              + " {number}. The wind will blow from the north at {number} km/h. There is a chance of"
              + " rain of {number} per cent. On {day} it will be sunny with a high of {number} in"
              + " {town} and of {number} in {town}. The sun rises at {hour} and sets at {hour}.",
          "Shares of {last} Industries rose by {number} per cent to {amount} crowns on {day} after"
              + " the company reported a profit of {amount} million crowns for the quarter. Analysts"
              + " had expected {amount} million. Revenue grew by {number} per cent to {amount}"
              + " million. The company, based in {town}, said that it expected further growth.",
          "{town} beat {town} by {number} goals to {number} on {day} in front of {amount} spectators."
              + " {first} {last} scored the first goal in minute {number}, and {first} {last} added"
              + " another before the break. Coach {first} {last} praised the team after the match."
              + " On {day} the team will play against {town}, who lost to {town} last week.");

  @Test
  void no_two_stories_of_a_template_are_copies() {
    Random random = new Random(11);
    List<String> stories = new ArrayList<>();
    List<Fingerprint> fingerprints = new ArrayList<>();
    for (String template : TEMPLATES) {
      for (int i = 0; i < STORIES_PER_TEMPLATE; i++) {
        stories.add(story(template, random));
        fingerprints.add(Fingerprint.of(stories.get(stories.size() - 1)));
      }
    }
    assertEquals(200, stories.size());
    for (int i = 0; i < stories.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(
            fingerprints.get(i).isCopyOf(fingerprints.get(j)),
            stories.get(i) + "\n\n" + stories.get(j));
      }
    }
  }

  @Test
  void a_copy_of_such_a_story_is_one() {
    Random random = new Random(12);
    for (String template : TEMPLATES) {
      String story = story(template, random);
      String cut = story.substring(0, story.lastIndexOf(". ") + 1);
      String headed = "The Karsholm Courier brings this report from its region. " + cut;
      Fingerprint original = Fingerprint.of(story);
      assertTrue(original.isCopyOf(Fingerprint.of(story.replace(". ", ".\n\n"))), story);
      assertTrue(original.isCopyOf(Fingerprint.of(cut)), story);
      assertTrue(original.isCopyOf(Fingerprint.of(headed)), story);
    }
  }

  @Test
  void a_corrected_number_leaves_a_copy_one() {
    String story = story(TEMPLATES.get(4), new Random(13));
    assertTrue(
        Fingerprint.of(story)
            .isCopyOf(Fingerprint.of(story.replaceFirst("[\\d,]+ crowns", "77 crowns"))));
  }

  @Test
  void stories_of_a_template_in_a_script_without_capitals_are_no_copies() {
    String template =
        "%s市消防局星期%s通报说，%s路一栋%s层居民楼当天发生火灾，消防员用了%s个小时将火扑灭，%s人受伤并被送往%s医院，" + "起火原因正在调查之中，附近道路一度封闭。";
    String one = template.formatted("海宁", "二", "建设", "12", "3", "5", "人民");
    String other = template.formatted("石岭", "六", "长江", "28", "7", "9", "中心");
    assertFalse(Fingerprint.of(one).isCopyOf(Fingerprint.of(other)));
    assertTrue(Fingerprint.of(one).isCopyOf(Fingerprint.of("【本报讯】" + one)));
  }

  private static String story(String template, Random random) {
    StringBuilder story = new StringBuilder();
    for (String part : template.split("(?=\\{)|(?<=\\})")) {
      story.append(part.startsWith("{") ? word(part, random) : part);
    }
    return story.toString();
  }

  private static String word(String kind, Random random) {
    return switch (kind) {
      case "{first}", "{last}", "{town}" -> name(random);
      case "{day}" -> List.of("Monday", "Tuesday", "Thursday", "Sunday").get(random.nextInt(4));
      case "{age}" -> String.valueOf(18 + random.nextInt(80));
      case "{year}" -> String.valueOf(1930 + random.nextInt(60));
      case "{hour}" -> (1 + random.nextInt(12)) + (random.nextBoolean() ? " a.m." : " p.m.");
      case "{road}" -> "A" + (1 + random.nextInt(900));
      case "{amount}" -> String.format("%,d", 1_000 + random.nextInt(90_000));
      default -> String.valueOf(1 + random.nextInt(49));
    };
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append("bdfgklmnprstv".charAt(random.nextInt(13)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
