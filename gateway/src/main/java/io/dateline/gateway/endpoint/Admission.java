package io.dateline.gateway.endpoint;

import io.dateline.access.Right;
import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import jakarta.inject.Singleton;

/** Checks rights and limits before every operation, whichever way it arrives. */
@Singleton
class Admission {

  private final AccessControl access;
  private final CallerLimits limits;
  private final OperationReader operations;

  Admission(AccessControl access, CallerLimits limits, OperationReader operations) {
    this.access = access;
    this.limits = limits;
    this.operations = operations;
  }

  /**
   * Checks a request and creates its operation.
   *
   * @throws AccessDenied if the caller lacks the right or has used up its limit
   * @throws NotExecutable if the request contains no operation that may be executed
   */
  Operation admit(Caller caller, GraphQlRequest request) throws AccessDenied, NotExecutable {
    limits.request(caller);
    Operation operation = operations.of(request);
    access.require(caller, operation.kind() == Operation.Kind.MUTATION ? Right.WRITE : Right.READ);
    limits.cost(caller, operation.cost());
    return operation;
  }
}
