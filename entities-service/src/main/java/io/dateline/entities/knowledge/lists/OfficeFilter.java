package io.dateline.entities.knowledge.lists;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An office that is looked for; each part may be absent.
 *
 * @param key what the titles of one office share
 * @param of the country or organization
 */
public record OfficeFilter(String key, UUID of) {

  static final OfficeFilter ANY = new OfficeFilter(null, null);

  /**
   * Reads what an address says of it.
   *
   * @param title the order of words, case and accents do not matter
   * @param of the id of an entity, or the code of a country (ISO 3166-1 alpha-2)
   * @throws io.dateline.problem.HttpProblem 400 where {@code of} is neither
   */
  public static OfficeFilter of(String title, String of) {
    String key = isBlank(title) ? null : Office.of(title, false).key();
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

  /** Conditions on the columns of a table, each with AND in front. */
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
