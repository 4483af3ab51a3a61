package io.dateline.gateway.happenings;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The number of events of one type between two countries in one step of time.")
public record Dyad(
    @NonNull @Description("The country of those who do it (ISO 3166-1 alpha-2).") String actor,
    @NonNull @Description("The country of those to, for or with whom it is done.") String recipient,
    @NonNull @Description("The first day of the step.") LocalDate from,
    @NonNull @Description("The quadrant of the type.") EventQuadrant quadrant,
    @NonNull @Description("The type of the events.") EventType type,
    @NonNull @Description("The number of events. Several articles about one event count once.")
        Integer events) {}
