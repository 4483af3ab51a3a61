package io.dateline.gateway.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A problem (RFC 9457) of a service, with the fields that the gateway reads. */
@RegisterForReflection
@Description("The reason why a page was refused, as a problem (RFC 9457).")
public record Problem(
    @NonNull @Description("The stable identifier of the kind of problem, a URN.") String type,
    @NonNull @Description("A short description of this kind of problem.") String title,
    @Description("A description of what was wrong this time.") String detail) {

  private static final String PREFIX = "urn:dateline:problem:";

  /**
   * Returns whether this is one of Dateline's own problems. The texts of all others are never
   * passed on.
   */
  public boolean known() {
    return type != null && type.startsWith(PREFIX) && title != null;
  }

  /**
   * Returns the type as an error code: {@code urn:dateline:problem:bad-cursor} becomes {@code
   * BAD_CURSOR}.
   */
  public String code() {
    return type.substring(PREFIX.length()).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** Creates a problem of the gateway itself, with a name in kebab case. */
  public static Problem named(String name, String title, String detail) {
    return new Problem(PREFIX + name, title, detail);
  }
}
