package io.dateline.entities.processing;

import io.dateline.entities.names.NameTaggers;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which name tagger works. A change makes all articles be extracted anew. */
@ConfigMapping(prefix = "dateline.names")
interface TaggerSettings {

  @WithDefault("auto")
  NameTaggers.TaggerChoice tagger();
}
