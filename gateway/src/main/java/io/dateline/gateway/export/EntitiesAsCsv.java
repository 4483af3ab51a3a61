package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.export.Csv.Column;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the entities file. */
final class EntitiesAsCsv {

  static final List<Column<NamedEntity>> COLUMNS =
      List.of(
          new Column<>("id", NamedEntity::id),
          new Column<>("kind", NamedEntity::kind),
          new Column<>("canonicalName", NamedEntity::canonicalName),
          new Column<>("aliases", entity -> String.join("; ", entity.aliases())),
          new Column<>("countryCode", NamedEntity::countryCode),
          new Column<>(
              "offices",
              entity ->
                  entity.offices().stream()
                      .map(OfficeText::withState)
                      .distinct()
                      .collect(Collectors.joining("; "))),
          new Column<>(
              "latitude",
              entity -> entity.coordinates() == null ? null : entity.coordinates().latitude()),
          new Column<>(
              "longitude",
              entity -> entity.coordinates() == null ? null : entity.coordinates().longitude()),
          new Column<>("articleCount", NamedEntity::articleCount),
          new Column<>("mentionCount", NamedEntity::mentionCount),
          new Column<>("firstSeen", NamedEntity::firstSeen),
          new Column<>("lastSeen", NamedEntity::lastSeen));

  private EntitiesAsCsv() {}
}
