package io.dateline.entities.processing;

import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the pipeline, which is plain Java, known to the container. */
class PipelineBeans {

  @Produces
  @Singleton
  Extractor extractor() {
    return new Extractor(TransformerTagger.load(), Gazetteer.load());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
