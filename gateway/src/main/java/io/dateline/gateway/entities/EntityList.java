package io.dateline.gateway.entities;

import java.util.List;

/** Entities by their ids, unknown ones left out. */
record EntityList(List<EntityDocument> items) {}
