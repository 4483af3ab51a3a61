package io.dateline.gateway.endpoint;

import io.dateline.access.Right;
import io.dateline.gateway.access.Access;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import io.dateline.gateway.access.Denied;
import jakarta.inject.Singleton;

/** Checks rights and limits before every operation, whichever way it arrives. */
@Singleton
class Admission {

  private final Access access;
  private final CallerLimits limits;
  private final Operations operations;

  Admission(Access access, CallerLimits limits, Operations operations) {
    this.access = access;
    this.limits = limits;
    this.operations = operations;
  }

  /**
   * Checks a request and creates its operation.
   *
   * @throws Denied if the caller lacks the right or has used up its limit
   * @throws NotExecutable if the request contains no operation that may be executed
   */
  Operation admit(Caller caller, GraphQlRequest request) throws Denied, NotExecutable {
    limits.request(caller);
    Operation operation = operations.of(request);
    access.require(caller, operation.kind() == Operation.Kind.MUTATION ? Right.WRITE : Right.READ);
    limits.cost(caller, operation.cost());
    return operation;
  }
}
