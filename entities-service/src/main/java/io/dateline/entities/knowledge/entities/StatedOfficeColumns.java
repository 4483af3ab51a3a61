package io.dateline.entities.knowledge.entities;

import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficeState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The office that a mention or a quote states, as columns of its table; all are null where it
 * states none.
 */
@Embeddable
public class StatedOfficeColumns {

  @Column(name = "office_title", columnDefinition = "text")
  String title;

  @Column(name = "office_key", columnDefinition = "text")
  String key;

  @Column(name = "office_former")
  Boolean former;

  @Enumerated(EnumType.STRING)
  @Column(name = "office_state", columnDefinition = "text")
  OfficeState state;

  @Column(name = "office_of")
  UUID of;

  /**
   * Returns the columns of an office.
   *
   * @param office the office, null for none
   * @param owner the country or organization that the office belongs to, null where the text names
   *     none
   * @param identities the people whom the names of the article stand for
   * @param isStored whether an entity is stored; the text may mention the owner of an office
   *     nowhere else
   * @return the columns, null for no office
   */
  public static StatedOfficeColumns from(
      Office office, Referent owner, PersonIdentities identities, Predicate<UUID> isStored) {
    if (office == null) {
      return null;
    }
    StatedOfficeColumns columns = new StatedOfficeColumns();
    columns.title = office.title();
    columns.key = office.key();
    columns.former = office.former();
    columns.state = office.state();
    UUID id = identities.idOf(owner);
    columns.of = id != null && isStored.test(id) ? id : null;
    return columns;
  }

  /** Returns the owner of the office, null where the text names none. */
  public UUID of() {
    return of;
  }

  /**
   * Returns the office as clients see it.
   *
   * @param columns null for no office
   * @param owners the entities that own offices, by their ids
   */
  public static EntityView.StatedOffice view(
      StatedOfficeColumns columns, Map<UUID, EntityRow> owners) {
    if (columns == null || columns.title == null) {
      return null;
    }
    EntityRow owner = columns.of == null ? null : owners.get(columns.of);
    return new EntityView.StatedOffice(
        columns.title,
        owner == null ? null : EntityView.Ref.from(owner),
        columns.former,
        columns.state);
  }
}
