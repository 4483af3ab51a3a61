package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.dateline.gateway.budget.Budget;
import io.dateline.gateway.budget.Memory;
import io.dateline.gateway.failure.CodedException;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What an operation answers, written once however many asked. */
final class Answer {

  private final ExecutionResult result;
  private final int cost;
  private final Memory memory;
  private final int maxBytes;
  private Buffer written;
  private Memory.Holder held;
  private int sending;

  /**
   * An answer.
   *
   * @param maxBytes of it in writing
   */
  Answer(ExecutionResult result, int cost, Memory memory, int maxBytes) {
    this.result = result;
    this.cost = cost;
    this.memory = memory;
    this.maxBytes = maxBytes;
  }

  ExecutionResult result() {
    return result;
  }

  private Map<String, Object> json() {
    return Results.toJson(result, cost);
  }

  /**
   * The answer in JSON, which takes memory until {@link #sent} was called as often as this.
   *
   * @throws CodedException QUERY_TOO_LARGE, or GATEWAY_BUSY where there is no memory for it now
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

  /** What {@link #send} gave has left, or never will. */
  synchronized void sent() {
    sending--;
    if (sending == 0) {
      held.close();
    }
  }

  /** Takes so many bytes and no more. */
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
