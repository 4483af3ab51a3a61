package io.dateline.gateway.mentions;

import java.util.List;

/** The request for mentions by their ids. */
record MentionsRequest(List<String> ids) {}
