package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** A page of the articles of each of these entities; null ones are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticlesOfEntities(
    List<UUID> ids, int limit, String after, String before, Boolean last, Boolean count) {}
