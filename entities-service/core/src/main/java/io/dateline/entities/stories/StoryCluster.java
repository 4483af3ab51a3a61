package io.dateline.entities.stories;

import java.util.List;
import java.util.UUID;

/**
 * Articles that tell one story.
 *
 * @param articles in the order of publication
 * @param central the article that is most like the others; its headline is the title of the story
 * @param level the level of links at which the articles were joined
 */
public record StoryCluster(List<UUID> articles, UUID central, int level) {

  static StoryCluster of(List<ArticleSignature> members, int level, StoryModel model) {
    return new StoryCluster(
        members.stream().map(ArticleSignature::article).toList(), central(members, model), level);
  }

  /** Returns the article with the highest summed score, the first of equal ones. */
  private static UUID central(List<ArticleSignature> members, StoryModel model) {
    double[] sums = new double[members.size()];
    int central = 0;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[i] += i == j ? 0 : model.score(members.get(i), members.get(j));
      }
      central = sums[i] > sums[central] ? i : central;
    }
    return members.get(central).article();
  }

  /** Returns whether there are several articles: one alone is no story. */
  public boolean isStory() {
    return articles.size() > 1;
  }
}
