package io.dateline.gateway.endpoint;

import io.dateline.access.Right;
import io.dateline.gateway.access.Access;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import io.dateline.gateway.access.Denied;
import jakarta.inject.Singleton;

/** What stands before every operation, by whichever way it comes: rights and limits. */
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
   * The operation of a request.
   *
   * @throws Denied where the caller may not, or not so much
   * @throws NotExecutable where there is none that could be executed
   */
  Operation admit(Caller caller, GraphQlRequest request) throws Denied, NotExecutable {
    limits.request(caller);
    Operation operation = operations.of(request);
    access.require(caller, operation.kind() == Operation.Kind.MUTATION ? Right.WRITE : Right.READ);
    limits.cost(caller, operation.cost());
    return operation;
  }
}
