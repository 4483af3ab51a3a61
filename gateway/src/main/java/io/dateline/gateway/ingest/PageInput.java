package io.dateline.gateway.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A page as a client sends it, and as a line of the bulk to articles-service. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Input("PageInput")
@Description("A page to store. Exactly one of text and html must be given.")
public record PageInput(
    @Description("The address of the page.") String url,
    @Description("The page as text without tags.") String text,
    @Description("The page as it was fetched, in HTML.") String html,
    @Description("The time at which the page was fetched.") Instant fetchedAt) {

  boolean hasOneContent() {
    return (text == null) != (html == null);
  }
}
