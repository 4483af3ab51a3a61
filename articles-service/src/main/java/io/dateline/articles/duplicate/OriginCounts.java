package io.dateline.articles.duplicate;

import io.dateline.articles.nearduplicate.IndependentOrigins;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(targets = {OriginCounts.class, OriginCounts.OriginCount.class})
@Schema(description = "The counts of several lists, in their order")
public record OriginCounts(List<OriginCount> items) {

  /** The counts of one list. */
  @Schema(name = "OriginCount")
  public record OriginCount(
      @Schema(description = "The number of articles that are known") int articles,
      @Schema(description = "The number of outlets, as far as they are known") int outlets,
      @Schema(
              description =
                  "The number of independent origins: a group of copies counts once, so do all"
                      + " articles that credit one agency, and all others that one outlet wrote"
                      + " itself")
          int origins) {

    static OriginCount from(IndependentOrigins counted) {
      return new OriginCount(counted.articles(), counted.outlets(), counted.origins());
    }
  }
}
