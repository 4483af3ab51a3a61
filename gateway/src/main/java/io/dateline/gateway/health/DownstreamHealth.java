package io.dateline.gateway.health;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The readiness of a service. */
interface DownstreamHealth {

  @GET
  @Path("/q/health/ready")
  Uni<Response> ready();
}
