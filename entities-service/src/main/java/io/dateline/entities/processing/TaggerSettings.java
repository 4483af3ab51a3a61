package io.dateline.entities.processing;

import io.dateline.entities.names.NameTaggers;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The name tagger to use. If it changes, all articles are extracted again. */
@ConfigMapping(prefix = "dateline.names")
interface TaggerSettings {

  @WithDefault("auto")
  NameTaggers.TaggerChoice tagger();
}
