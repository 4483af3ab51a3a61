package io.dateline.entities.knowledge.lists;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
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

  /**
   * Reads a parameter that is a day; null if it is not given.
   *
   * @throws io.dateline.problem.HttpProblem 400 for another value
   */
  public static LocalDate day(String name, String value) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw RequestProblem.badRequest(name + " is a day such as 2026-03-01.");
    }
  }
}
