package io.dateline.gateway.endpoint;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;

/** Checks depth and cost of an operation before it is executed. */
final class LimitChecks {

  private LimitChecks() {}

  static Instrumentation of(Limits limits) {
    return new ChainedInstrumentation(
        List.<Instrumentation>of(
            new MaxQueryDepthInstrumentation(limits.depth()) {
              @Override
              protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
                return new Refused(
                    "QUERY_TOO_DEEP",
                    "The query is " + depth + " levels deep; " + maxDepth + " are allowed.");
              }
            },
            new MaxQueryComplexityInstrumentation(limits.cost(), new CostOfFields()) {
              @Override
              protected AbortExecutionException mkAbortException(int cost, int maxCost) {
                return new Refused(
                    "QUERY_TOO_COSTLY",
                    "The query costs " + cost + "; " + maxCost + " are allowed.");
              }
            }));
  }
}
