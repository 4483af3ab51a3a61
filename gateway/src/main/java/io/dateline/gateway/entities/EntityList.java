package io.dateline.gateway.entities;

import java.util.List;

/** The answer of entities-service to a list of ids; it leaves out unknown ids. */
record EntityList(List<EntityDocument> items) {}
