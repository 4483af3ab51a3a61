package io.dateline.gateway.mentions;

import java.util.List;

/** Asks for mentions by their ids. */
record OfMentions(List<String> ids) {}
