package io.dateline.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * Refuses parameters with the character NUL before any resource sees them. PostgreSQL accepts no
 * text with it, so that each such request would fail later and count as a failure of the service.
 */
@Provider
@PreMatching
public class NulGuard implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    for (Map.Entry<String, List<String>> parameter :
        request.getUriInfo().getQueryParameters().entrySet()) {
      if (hasNul(parameter.getKey()) || parameter.getValue().stream().anyMatch(NulGuard::hasNul)) {
        request.abortWith(
            HttpProblem.of(
                    400,
                    "invalid-parameter",
                    "A parameter is not valid",
                    "The parameter "
                        + parameter.getKey().replace("\0", "")
                        + " has the character NUL, which no text has.")
                .toResponse());
        return;
      }
    }
  }

  private static boolean hasNul(String text) {
    return text != null && text.indexOf('\0') >= 0;
  }
}
