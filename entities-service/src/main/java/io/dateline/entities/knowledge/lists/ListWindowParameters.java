package io.dateline.entities.knowledge.lists;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that all lists share. */
public class ListWindowParameters {

  @QueryParam("limit")
  @DefaultValue("20")
  int limit;

  @QueryParam("after")
  String after;

  @QueryParam("before")
  String before;

  @QueryParam("last")
  boolean last;

  @Parameter(description = "Whether to count all that match")
  @QueryParam("count")
  boolean count;

  /**
   * Returns the window.
   *
   * @throws io.dateline.problem.HttpProblem 400 where a parameter is out of its range
   */
  public ListWindow page() {
    return new ListWindow(limit, after, before, last, count);
  }
}
