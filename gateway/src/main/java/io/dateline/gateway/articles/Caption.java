package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The text below a picture.")
public record Caption(
    @NonNull @Description("The caption without the credit.") String text,
    @Description("The source of the picture, as printed.") String credit) {}
