package io.dateline.gateway.articles;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One wording of an article; never changed.")
public record Revision(
    @NonNull @Description("From 1.") Integer number,
    @NonNull @Description("When it was taken in.") Instant ingestedAt,
    @Description("Its headline; null where the page had none.") String headline,
    @NonNull @Description("What was kept of it.") String text) {}
