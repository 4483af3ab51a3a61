package io.dateline.articles.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "dateline.ingest")
public interface IngestSettings {

  /**
   * Bytes of one page. The largest of 1,000 news pages has 3 MB, nearly all of it scripts and
   * embedded pictures.
   */
  @WithDefault("10M")
  MemorySize maxPage();

  /**
   * Bytes of one line of a bulk. A page whose every character is escaped grows; real pages grow by
   * a tenth.
   */
  @WithDefault("16M")
  MemorySize maxLine();

  /**
   * Time that reading one page may take. Real pages take milliseconds, the largest a second. A page
   * that takes longer is refused, so that it delays no other page for longer.
   */
  @WithDefault("PT20S")
  Duration maxReading();

  /**
   * Bytes of pages that are read at once; 0 for a 32nd of the heap. Reading takes up to twenty
   * times the bytes of a page. Other pages wait, as long as reading a page may take.
   */
  @WithDefault("0")
  MemorySize atOnce();

  /** Characters of a URL; browsers stop at 2,000 to 8,000. */
  @WithDefault("8000")
  int maxUrl();

  /** Number of pages of bulks that are read at once; 0 for one for each processor. */
  @WithDefault("0")
  int parallel();
}
