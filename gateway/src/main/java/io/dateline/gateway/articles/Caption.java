package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A caption under a picture.")
public record Caption(
    @NonNull @Description("The caption without its credit.") String text,
    @Description("Who made the picture, as printed.") String credit) {}
