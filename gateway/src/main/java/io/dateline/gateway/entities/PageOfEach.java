package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.gateway.paging.ConnectionWindow;
import java.util.List;
import java.util.UUID;

/**
 * What entities-service is asked for what hangs on entities: a page for each of them; null ones are
 * left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageOfEach(
    List<UUID> ids, int limit, String after, String before, Boolean last, Boolean count) {

  /** The same page of each; counted only where wanted. */
  public static PageOfEach of(List<UUID> ids, ConnectionWindow page, boolean count) {
    return new PageOfEach(
        ids, page.limit(), page.after(), page.before(), page.last(), count ? true : null);
  }
}
