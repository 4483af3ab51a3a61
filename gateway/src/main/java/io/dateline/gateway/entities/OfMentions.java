package io.dateline.gateway.entities;

import java.util.List;

/** Asks for mentions by their ids. */
record OfMentions(List<String> ids) {}
