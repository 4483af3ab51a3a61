package io.dateline.gateway.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A problem detail (RFC 9457) as the services answer it, as far as the gateway reads it. */
@RegisterForReflection
@Description("Why something was refused, as a problem detail (RFC 9457).")
public record Problem(
    @NonNull @Description("A stable identifier of the kind of problem: a URN.") String type,
    @NonNull @Description("What this kind of problem is, in a few words.") String title,
    @Description("What was wrong this time.") String detail) {

  private static final String PREFIX = "urn:dateline:problem:";

  /** Whether this is one of the suite's own problems: only then its words may be passed on. */
  public boolean known() {
    return type != null && type.startsWith(PREFIX) && title != null;
  }

  /** The type as an error code: {@code urn:dateline:problem:bad-cursor} is {@code BAD_CURSOR}. */
  public String code() {
    return type.substring(PREFIX.length()).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** A problem of the gateway's own, under a kebab-case name. */
  public static Problem named(String name, String title, String detail) {
    return new Problem(PREFIX + name, title, detail);
  }
}
