package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;
import java.util.Arrays;
import java.util.List;

/** One line per entity. */
final class EntitiesAsCsv implements Form<NamedEntity> {

  @Override
  public String contentType() {
    return Csv.CONTENT_TYPE;
  }

  @Override
  public String begin() {
    return Csv.line(
        List.of(
            "id",
            "kind",
            "canonicalName",
            "aliases",
            "countryCode",
            "latitude",
            "longitude",
            "articleCount",
            "mentionCount",
            "firstSeen",
            "lastSeen"));
  }

  @Override
  public void item(NamedEntity entity, StringBuilder file) {
    Csv.append(
        file,
        Arrays.asList(
            entity.id(),
            entity.kind(),
            entity.canonicalName(),
            String.join("; ", entity.aliases()),
            entity.countryCode(),
            entity.coordinates() == null ? null : entity.coordinates().latitude(),
            entity.coordinates() == null ? null : entity.coordinates().longitude(),
            entity.articleCount(),
            entity.mentionCount(),
            entity.firstSeen(),
            entity.lastSeen()));
  }
}
