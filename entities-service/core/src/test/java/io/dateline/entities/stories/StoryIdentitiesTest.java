package io.dateline.entities.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.stories.StoryIdentities.Change;
import io.dateline.entities.stories.StoryIdentities.Former;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryIdentitiesTest {

  private static final UUID FLOOD = new UUID(1, 1);
  private static final UUID STORM = new UUID(1, 2);

  private static UUID article(int number) {
    return new UUID(0, number);
  }

  private static StoryCluster cluster(int... numbers) {
    List<UUID> articles = Arrays.stream(numbers).mapToObj(StoryIdentitiesTest::article).toList();
    return new StoryCluster(articles, articles.get(0), 0);
  }

  private static Former former(UUID id, int minute, int... numbers) {
    return new Former(
        id, Instant.EPOCH.plusSeconds(60L * minute), Set.copyOf(cluster(numbers).articles()));
  }

  private static StoryIdentities.Result assign(List<StoryCluster> clusters, Former... former) {
    return StoryIdentities.assign(clusters, List.of(former), id -> false);
  }

  @Test
  void a_new_story_has_the_same_id_whenever_its_first_article_opens_it() {
    StoryIdentities.Result once = assign(List.of(cluster(1, 2)));
    StoryIdentities.Result again = assign(List.of(cluster(1, 3)));
    assertEquals(once.stories().keySet(), again.stories().keySet());
    assertTrue(once.changes().isEmpty());
  }

  @Test
  void a_story_that_grows_keeps_its_id() {
    StoryIdentities.Result grown = assign(List.of(cluster(0, 1, 2)), former(FLOOD, 1, 1, 2));
    assertEquals(Map.of(FLOOD, cluster(0, 1, 2)), grown.stories());
    assertTrue(grown.changes().isEmpty() && grown.ended().isEmpty());
  }

  @Test
  void joined_stories_keep_the_id_of_the_larger_and_the_other_id_leads_to_it() {
    StoryIdentities.Result joined =
        assign(List.of(cluster(1, 2, 3, 4, 5)), former(FLOOD, 1, 1, 2), former(STORM, 2, 3, 4, 5));
    assertEquals(Set.of(STORM), joined.stories().keySet());
    assertEquals(Map.of(FLOOD, STORM), joined.ended());
    assertEquals(List.of(new Change(Change.Kind.JOINED, FLOOD, STORM, 2)), joined.changes());
  }

  @Test
  void of_equal_stories_the_older_id_stays() {
    StoryIdentities.Result joined =
        assign(List.of(cluster(1, 2, 3, 4)), former(FLOOD, 2, 1, 2), former(STORM, 1, 3, 4));
    assertEquals(Set.of(STORM), joined.stories().keySet());
  }

  @Test
  void a_part_that_splits_off_gets_an_id_of_its_own() {
    StoryIdentities.Result split =
        assign(List.of(cluster(1, 2, 3), cluster(4, 5)), former(FLOOD, 1, 1, 2, 3, 4, 5));
    assertEquals(cluster(1, 2, 3), split.stories().get(FLOOD));
    assertEquals(2, split.stories().size());
    Change change = split.changes().get(0);
    assertEquals(Change.Kind.SPLIT, change.kind());
    assertEquals(FLOOD, change.from());
    assertEquals(2, change.articles());
    assertEquals(cluster(4, 5), split.stories().get(change.into()));
  }

  @Test
  void a_story_of_which_one_article_is_left_ends() {
    StoryIdentities.Result ended = assign(List.of(cluster(1)), former(FLOOD, 1, 1, 2));
    assertTrue(ended.stories().isEmpty());
    assertEquals(Collections.singleton(FLOOD), ended.ended().keySet());
    assertEquals(Collections.singletonList(null), new ArrayList<>(ended.ended().values()));
  }

  @Test
  void an_id_that_another_story_has_is_not_given_again() {
    UUID first = assign(List.of(cluster(1, 2))).stories().keySet().iterator().next();
    StoryIdentities.Result other =
        StoryIdentities.assign(List.of(cluster(1, 2)), List.of(), first::equals);
    assertFalse(other.stories().containsKey(first));
  }
}
