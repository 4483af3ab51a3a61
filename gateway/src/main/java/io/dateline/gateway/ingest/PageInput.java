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
@Description("A raw page: exactly one of text and html.")
public record PageInput(
    @Description("Where it was found.") String url,
    @Description("The page as text whose tags are gone.") String text,
    @Description("The page as HTML.") String html,
    @Description("When it was fetched.") Instant fetchedAt) {

  boolean hasOneContent() {
    return (text == null) != (html == null);
  }
}
