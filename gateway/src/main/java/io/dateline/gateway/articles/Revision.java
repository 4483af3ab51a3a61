package io.dateline.gateway.articles;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One wording of an article. A revision never changes.")
public record Revision(
    @NonNull @Description("The number of the revision; the first has the number 1.") Integer number,
    @NonNull @Description("The time at which Dateline stored the revision.") Instant ingestedAt,
    @Description("The headline of the revision; null if the page had none.") String headline,
    @NonNull @Description("The text of the revision.") String text) {}
