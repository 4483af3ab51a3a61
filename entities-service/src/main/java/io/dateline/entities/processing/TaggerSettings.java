package io.dateline.entities.processing;

import io.dateline.entities.names.NameTaggers;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The name tagger to use. If it changes, all articles are extracted again. */
@ConfigMapping(prefix = "dateline.names")
interface TaggerSettings {

  /**
   * The name tagger: {@code auto} for the transformer, and for the tagger in plain Java where the
   * native library of the transformer cannot be loaded; {@code transformer} or {@code plain} for
   * one of the two.
   */
  @WithDefault("auto")
  NameTaggers.TaggerChoice tagger();
}
