package io.dateline.articles.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of answers with articles. */
@ConfigMapping(prefix = "dateline.answers")
public interface AnswerSettings {

  /**
   * Bytes of the texts and pages of several articles in one answer. One article alone is always
   * answered; its size is limited at ingest. An answer takes about four times as much memory.
   */
  @WithDefault("16M")
  MemorySize maxAnswer();

  /**
   * Number of answers with whole pages that are made at once; 0 for as many as a quarter of the
   * heap holds.
   */
  @WithDefault("0")
  int heavyAtOnce();
}
