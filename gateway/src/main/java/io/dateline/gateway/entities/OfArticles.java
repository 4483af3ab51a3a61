package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** What entities-service is asked about articles; kinds and fields are null for all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfArticles(List<UUID> ids, List<EntityKind> kinds, List<String> fields) {}
