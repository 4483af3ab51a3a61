package io.dateline.gateway.sending;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;

/**
 * Cuts a client off that takes nothing for too long while something waits for it. Belongs to the
 * Vert.x context of its connection.
 */
public final class WriteLimit implements AutoCloseable {

  private static final long NONE = -1;

  private final Vertx vertx;
  private final WriteStream<?> stream;
  private final Duration limit;
  private final HttpConnection connection;
  private long timer = NONE;
  private boolean closed;

  /**
   * Watches a stream.
   *
   * @param connection that it belongs to
   */
  public WriteLimit(Vertx vertx, WriteStream<?> stream, Duration limit, HttpConnection connection) {
    this.vertx = vertx;
    this.stream = stream;
    this.limit = limit;
    this.connection = connection;
  }

  /**
   * Closes a connection now. Vert.x, and its handler in Netty's pipeline, would first send what
   * waits, which nobody takes; the first handler of the pipeline stands behind that.
   */
  private static void cut(HttpConnection connection) {
    if (connection instanceof ConnectionBase base) {
      base.channel().pipeline().firstContext().close();
    } else {
      connection.close();
    }
  }

  /** Something was written. */
  public void written() {
    if (!closed && timer == NONE && stream.writeQueueFull()) {
      timer = vertx.setTimer(limit.toMillis(), up -> cut(connection));
    }
  }

  /** The client has taken what waited for it. */
  public void drained() {
    if (timer != NONE) {
      vertx.cancelTimer(timer);
      timer = NONE;
    }
  }

  /** The connection is over. */
  @Override
  public void close() {
    closed = true;
    drained();
  }
}
