package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.SharedHeap;
import io.dateline.gateway.failure.CodedException;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** The result of an operation. It is written as JSON once, however many clients wait for it. */
final class OperationAnswer {

  private final ExecutionResult result;
  private final int cost;
  private final SharedHeap memory;
  private final int maxBytes;
  private Buffer written;
  private SharedHeap.Holder held;
  private int sending;

  /**
   * Creates an answer.
   *
   * @param maxBytes maximum size of the JSON, in bytes
   */
  OperationAnswer(ExecutionResult result, int cost, SharedHeap memory, int maxBytes) {
    this.result = result;
    this.cost = cost;
    this.memory = memory;
    this.maxBytes = maxBytes;
  }

  ExecutionResult result() {
    return result;
  }

  private Map<String, Object> json() {
    return ResultJson.toJson(result, cost);
  }

  /**
   * Returns the answer as JSON. The JSON takes memory until {@link #sent} has been called as often
   * as this method.
   *
   * @throws CodedException QUERY_TOO_LARGE, or GATEWAY_BUSY if no memory is free
   */
  synchronized Buffer send(ObjectMapper mapper) throws IOException {
    if (written == null) {
      Bounded out = new Bounded(maxBytes);
      mapper.writeValue(out, json());
      written = out.buffer;
    }
    if (sending == 0) {
      held = memory.holder();
      if (!held.take(written.length())) {
        throw Budget.busy();
      }
    }
    sending++;
    return written;
  }

  /** Gives the memory back after the JSON was sent, or could not be sent. */
  synchronized void sent() {
    sending--;
    if (sending == 0) {
      held.close();
    }
  }

  /** A stream that fails after a maximum number of bytes. */
  private static final class Bounded extends OutputStream {

    private final Buffer buffer = Buffer.buffer();
    private final int maxBytes;

    Bounded(int maxBytes) {
      this.maxBytes = maxBytes;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (buffer.length() + length > maxBytes) {
        throw Budget.tooLarge("More than " + maxBytes + " bytes");
      }
      buffer.appendBytes(bytes, from, length);
    }
  }
}
