package io.dateline.gateway.paging;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The position of a page in its list.")
public record PageInfo(
    @NonNull @Description("True if items follow this page.") Boolean hasNextPage,
    @NonNull @Description("True if items precede this page.") Boolean hasPreviousPage,
    @Description("The cursor of the first item of the page; null if the page is empty.")
        String startCursor,
    @Description("The cursor of the last item of the page; null if the page is empty.")
        String endCursor) {

  /** Creates the page info of items with these cursors, in order. */
  public static PageInfo of(List<String> cursors, boolean hasNext, boolean hasPrevious) {
    return cursors.isEmpty()
        ? new PageInfo(hasNext, hasPrevious, null, null)
        : new PageInfo(hasNext, hasPrevious, cursors.get(0), cursors.get(cursors.size() - 1));
  }
}
