package io.dateline.gateway.entities;

import io.dateline.gateway.identity.GlobalId;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("OfficeFilter")
@Description("Conditions on an office. It must meet all given conditions.")
public record OfficeFilter(
    @Description(
            "The title of the office, such as \"Foreign Minister\". The order of the words and"
                + " upper or lower case do not matter, but no word may be missing.")
        String title,
    @Id
        @Description(
            "The country or organization that the office belongs to: the global id of an entity, or"
                + " the code of a country (ISO 3166-1 alpha-2).")
        String of) {

  static final OfficeFilter ANY = new OfficeFilter(null, null);

  /**
   * Returns the field {@link #of} as entities-service takes it; null if it is not given.
   *
   * @param argument the name of the argument, for the error message
   * @throws io.dateline.gateway.failure.CodedException BAD_ID
   */
  public String owner(String argument) {
    if (of == null) {
      return null;
    }
    return of.matches("[A-Za-z]{2}")
        ? of.toUpperCase(Locale.ROOT)
        : GlobalId.expected(GlobalId.Kind.NamedEntity, argument, of).toString();
  }
}
