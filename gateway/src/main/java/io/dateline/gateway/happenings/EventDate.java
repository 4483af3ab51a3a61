package io.dateline.gateway.happenings;

import io.dateline.gateway.mentions.DateValue;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The days of an event.")
public record EventDate(
    @NonNull @Description("The first day.") LocalDate from,
    @NonNull @Description("The last day; equal to from for a single day.") LocalDate to,
    @NonNull @Description("The precision of the words.") DateValue.Precision precision,
    @NonNull @Description("The way in which the days are known.") EventDateBasis basis) {}
