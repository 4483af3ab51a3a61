package io.dateline.articles.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "dateline.ingest")
public interface IngestSettings {

  /**
   * Of one page's bytes. The largest of 1,000 news pages seen has 3 MB, nearly all of it scripts
   * and embedded pictures.
   */
  @WithDefault("10M")
  MemorySize maxPage();

  /** Of one line of a bulk: a page whose every character is escaped grows, real ones by a tenth. */
  @WithDefault("16M")
  MemorySize maxLine();

  /**
   * How long reading one page may take; real ones take milliseconds, the largest a second. A page
   * that takes longer is refused, so that it holds up no other for longer.
   */
  @WithDefault("PT20S")
  Duration maxReading();

  /**
   * Bytes of pages that are read at once; 0 for a 32nd of the heap. Reading takes up to twenty
   * times a page's bytes. Further pages wait, for as long as reading one may take.
   */
  @WithDefault("0")
  MemorySize atOnce();

  /** The longest URL that is taken; browsers stop at 2,000 to 8,000 characters. */
  @WithDefault("8000")
  int maxUrl();

  /** How many pages of bulks are read at once; 0 for one a processor. */
  @WithDefault("0")
  int parallel();
}
