package io.dateline.entities.processing;

import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.NameTaggers;
import io.dateline.entities.places.Gazetteer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Provides the extractor, which is plain Java, as a CDI bean. */
class PipelineBeans {

  private static final Logger LOG = Logger.getLogger(PipelineBeans.class);

  @Produces
  @Singleton
  Extractor extractor(TaggerSettings settings) {
    NameTaggers.LoadedTagger chosen = NameTaggers.load(settings.tagger());
    if (chosen.insteadBecause() != null) {
      LOG.warnf("%s: names are found by %s", chosen.insteadBecause(), chosen.tagger().id());
    }
    return new Extractor(chosen.tagger(), Gazetteer.load());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
