package io.dateline.articles.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large answers with articles may be. */
@ConfigMapping(prefix = "dateline.answers")
public interface AnswerSettings {

  /**
   * Bytes of the texts and pages of several articles in one answer; one article alone is always
   * answered, and is bounded when it comes in. An answer takes about four times as much memory.
   */
  @WithDefault("16M")
  MemorySize maxAnswer();

  /**
   * Answers with whole pages that are put together at once; 0 for as many as a quarter of the heap
   * holds.
   */
  @WithDefault("0")
  int heavyAtOnce();
}
