package io.dateline.gateway.endpoint;

import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;
import static io.vertx.core.http.HttpHeaders.ETAG;
import static io.vertx.core.http.HttpHeaders.IF_NONE_MATCH;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets the caching headers of answers to queries by GET. */
@Singleton
class HttpCaching {

  /**
   * Number of bytes of the SHA-256 in the entity tag: more than enough to distinguish two answers.
   */
  private static final int ETAG_HASH_BYTES = 16;

  private final String cacheControl;

  /**
   * Creates the marking of answers.
   *
   * @param cacheControl The header {@code Cache-Control} of answers to queries by GET. By default
   *     caches may keep an answer but must ask each time whether it is still current, because new
   *     articles arrive at any moment.
   */
  HttpCaching(
      @ConfigProperty(name = "dateline.http.cache-control", defaultValue = "no-cache")
          String cacheControl) {
    this.cacheControl = cacheControl;
  }

  /**
   * Sets the headers of an answer.
   *
   * @param whole whether no field failed; an answer with a failure is not cached, because the
   *     failure may be gone a moment later
   * @return whether the client already has this answer
   */
  boolean mark(RoutingContext http, Buffer body, boolean whole) {
    if (!http.request().method().equals(HttpMethod.GET)) {
      return false;
    }
    if (!whole) {
      http.response().putHeader(CACHE_CONTROL, "no-store");
      return false;
    }
    String etag = "W/\"" + hash(body) + '"';
    http.response().putHeader(CACHE_CONTROL, cacheControl).putHeader(ETAG, etag);
    String known = http.request().getHeader(IF_NONE_MATCH);
    return known != null
        && (known.strip().equals("*")
            || Arrays.stream(known.split(",", -1)).map(String::strip).anyMatch(etag::equals));
  }

  private static String hash(Buffer body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes());
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, ETAG_HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
