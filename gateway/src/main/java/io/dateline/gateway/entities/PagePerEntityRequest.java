package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.gateway.paging.ConnectionWindow;
import java.util.List;
import java.util.UUID;

/** The request for one page of a list for each of several entities. Null fields are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagePerEntityRequest(
    List<UUID> ids, int limit, String after, String before, Boolean last, Boolean count) {

  /** Creates the request for the same page for each entity, with the totals if they are wanted. */
  public static PagePerEntityRequest of(List<UUID> ids, ConnectionWindow page, boolean count) {
    return new PagePerEntityRequest(
        ids, page.limit(), page.after(), page.before(), page.last(), count ? true : null);
  }
}
