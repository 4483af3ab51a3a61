package io.dateline.gateway.sending;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;

/**
 * Disconnects a client that reads nothing for too long while data waits for it. Belongs to the
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
   * @param connection the connection of the stream
   */
  public WriteLimit(Vertx vertx, WriteStream<?> stream, Duration limit, HttpConnection connection) {
    this.vertx = vertx;
    this.stream = stream;
    this.limit = limit;
    this.connection = connection;
  }

  /**
   * Closes a connection at once. Vert.x and its handler in Netty's pipeline would first send the
   * waiting data, which the client does not read; closing from the first handler of the pipeline
   * skips them.
   */
  private static void cut(HttpConnection connection) {
    if (connection instanceof ConnectionBase base) {
      base.channel().pipeline().firstContext().close();
    } else {
      connection.close();
    }
  }

  /** Records that data was written. */
  public void written() {
    if (!closed && timer == NONE && stream.writeQueueFull()) {
      timer = vertx.setTimer(limit.toMillis(), up -> cut(connection));
    }
  }

  /** Records that the client has received all waiting data. */
  public void drained() {
    if (timer != NONE) {
      vertx.cancelTimer(timer);
      timer = NONE;
    }
  }

  /** Stops watching after the connection has ended. */
  @Override
  public void close() {
    closed = true;
    drained();
  }
}
