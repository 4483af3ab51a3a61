package io.dateline.articles.search;

import io.dateline.articles.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(targets = {Facet.class, Facet.Value.class})
@Schema(description = "The values of a field, with the number of matching articles that have each")
public record Facet(
    @Schema(examples = "outlet") String name,
    @Schema(description = "The values, the most frequent first, at most 50") List<Value> values) {

  static final int MAX_VALUES_PER_FACET = 50;

  /** A value, and the number of articles that have it. */
  @Schema(name = "FacetValue")
  public record Value(String value, long count) {}

  /** The fields whose values can be counted. */
  enum FacetField {
    OUTLET,
    AGENCY,
    LANGUAGE,
    SECTION;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a {@code facets=a,b} parameter. */
    static Set<FacetField> of(String names) {
      Set<FacetField> fields = EnumSet.noneOf(FacetField.class);
      if (names != null && !names.isBlank()) {
        for (String name : names.strip().split("\\s*,\\s*", -1)) {
          fields.add(named(name));
        }
      }
      return fields;
    }

    private static FacetField named(String name) {
      for (FacetField field : values()) {
        if (field.column().equals(name)) {
          return field;
        }
      }
      throw Problems.invalidParameter(
          "facets names a field that cannot be counted; outlet, agency, language and section can.");
    }
  }
}
