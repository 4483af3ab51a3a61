package io.dateline.gateway.limits;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** A document exceeds a limit, and the gateway refuses it before it fetches anything. */
public final class OperationRefused extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final String code;

  public OperationRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return Map.of("code", code);
  }
}
