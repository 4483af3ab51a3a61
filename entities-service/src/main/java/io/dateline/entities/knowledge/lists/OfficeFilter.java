package io.dateline.entities.knowledge.lists;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The office by which a list is filtered; each part may be absent.
 *
 * @param key the key that all forms of one title share
 * @param of the country or organization
 */
public record OfficeFilter(String key, UUID of) {

  static final OfficeFilter ANY = new OfficeFilter(null, null);

  /**
   * Reads the query parameters.
   *
   * @param title a title; the order of its words, case and accents do not matter
   * @param of the id of an entity, or the code of a country (ISO 3166-1 alpha-2)
   * @throws io.dateline.problem.HttpProblem 400 if {@code of} is neither
   */
  public static OfficeFilter of(String title, String of) {
    String key = isBlank(title) ? null : Office.of(title).key();
    return new OfficeFilter(key, isBlank(of) ? null : owner(of.strip()));
  }

  private static UUID owner(String of) {
    if (of.matches("[A-Za-z]{2}")) {
      String code = of.toUpperCase(Locale.ROOT);
      return Referent.named(EntityKind.PLACE, "country:" + code, code).id();
    }
    try {
      return UUID.fromString(of);
    } catch (IllegalArgumentException e) {
      throw RequestProblem.badRequest(
          "officeOf is the id of an entity (a UUID), or a country's code such as FR.");
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  public boolean isAny() {
    return key == null && of == null;
  }

  /** Returns the conditions on the columns of a table; each begins with AND. */
  public String conditions(String alias, Map<String, Object> parameters) {
    StringBuilder conditions = new StringBuilder();
    if (key != null) {
      conditions.append(" AND ").append(alias).append(".office_key = :officeKey");
      parameters.put("officeKey", key);
    }
    if (of != null) {
      conditions.append(" AND ").append(alias).append(".office_of = :officeOf");
      parameters.put("officeOf", of);
    }
    return conditions.toString();
  }
}
