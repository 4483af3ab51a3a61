package io.dateline.gateway.calls;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells a service how many milliseconds its answer is still of use: {@code Dateline-Millis-Left}.
 */
@Provider
public class TellsTheDeadline implements ClientRequestFilter {

  /** As clients make their filters themselves. */
  public TellsTheDeadline() {}

  @Override
  public void filter(ClientRequestContext request) {
    Deadline.millisLeft()
        .ifPresent(
            millis ->
                request.getHeaders().putSingle("Dateline-Millis-Left", String.valueOf(millis)));
  }
}
