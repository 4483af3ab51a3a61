package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** The request for what was extracted from articles; kinds and fields are null for all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleContentRequest(List<UUID> ids, List<EntityKind> kinds, List<String> fields) {}
