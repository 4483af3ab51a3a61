package io.dateline.gateway.happenings;

import io.dateline.gateway.entities.StatedOffice;
import java.util.UUID;

/** entities-service's JSON for a participant, a source or the place of an event. */
record ParticipantDocument(
    String text, UUID mentionId, UUID entityId, String countryCode, StatedOffice office) {}
