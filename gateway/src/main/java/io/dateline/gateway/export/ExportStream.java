package io.dateline.gateway.export;

import io.dateline.gateway.sending.WriteLimit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Writes a file page by page; it fetches the next page when the client has received the last. If a
 * page fails, it breaks the connection off, so that half a file is not taken for a whole one.
 */
final class ExportStream<T> {

  private static final Logger LOG = Logger.getLogger(ExportStream.class);

  private final RoutingContext http;
  private final HttpServerResponse response;
  private final ExportFile file;
  private final ExportFormat<T> form;
  private final Function<String, Uni<ExportPage<T>>> source;
  private final WriteLimit limit;
  private final Context context = Vertx.currentContext();

  ExportStream(
      RoutingContext http,
      ExportFile file,
      ExportFormat<T> form,
      Duration writeTimeout,
      Function<String, Uni<ExportPage<T>>> source) {
    this.limit =
        new WriteLimit(http.vertx(), http.response(), writeTimeout, http.request().connection());
    http.addEndHandler(any -> limit.close());
    this.http = http;
    this.response = http.response();
    this.file = file;
    this.form = form;
    this.source = source;
  }

  /** Starts the export. A failure before the first byte is passed to the caller. */
  void start(Consumer<Throwable> refused) {
    source
        .apply(null)
        .emitOn(this::here)
        .subscribe()
        .with(
            page -> {
              response
                  .setChunked(true)
                  .putHeader(HttpHeaders.CONTENT_TYPE, file.contentType())
                  .putHeader(
                      HttpHeaders.CONTENT_DISPOSITION,
                      "attachment; filename=\"" + file.fileName() + "\"")
                  .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              writeOrBreakOff(form.begin(), page);
            },
            refused);
  }

  /** Writes a page, and ends the file if anything goes wrong, because nothing else would end it. */
  private void writeOrBreakOff(String before, ExportPage<T> page) {
    try {
      write(before, page);
    } catch (RuntimeException e) {
      LOG.error("an export failed", e);
      http.request().connection().close();
    }
  }

  private void write(String before, ExportPage<T> page) {
    if (response.closed() || response.ended()) {
      return;
    }
    StringBuilder part = new StringBuilder(before);
    page.items().forEach(item -> form.item(item, part));
    if (page.next() == null) {
      response.end(part.append(form.end()).toString());
      limit.written();
      return;
    }
    if (part.length() > 0) {
      response.write(part.toString());
      limit.written();
    }
    if (response.writeQueueFull()) {
      response.drainHandler(
          any -> {
            response.drainHandler(null);
            limit.drained();
            fetch(page.next());
          });
    } else {
      fetch(page.next());
    }
  }

  private void fetch(String after) {
    if (response.closed() || response.ended()) {
      return;
    }
    source
        .apply(after)
        .emitOn(this::here)
        .subscribe()
        .with(
            page -> writeOrBreakOff("", page),
            failure -> {
              LOG.warnf("an export was broken off: %s", failure.getMessage());
              http.request().connection().close();
            });
  }

  private void here(Runnable action) {
    context.runOnContext(any -> action.run());
  }
}
