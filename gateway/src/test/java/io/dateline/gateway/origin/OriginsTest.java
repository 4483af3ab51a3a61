package io.dateline.gateway.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost:8080",
    "http://LOCALHOST:8080, localhost:8080",
    "https://news.example, news.example",
    "https://news.example:443, news.example",
    "http://news.example, news.example:80",
    "http://[::1]:8080, [::1]:8080"
  })
  void a_page_of_the_same_host_is_of_the_same_origin(String origin, String host) {
    assertTrue(Origins.isSame(origin, host));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:3000, localhost:8080",
    "http://127.0.0.1:8080, localhost:8080",
    "http://evil.example, localhost:8080",
    "http://localhost:8080.evil.example, localhost:8080",
    "http://localhost:8080@evil.example, localhost:8080",
    "null, localhost:8080",
    "'', localhost:8080",
    "not an origin, localhost:8080",
    "http://localhost:8080,"
  })
  void another_origin_is_not_allowed(String origin, String host) {
    assertFalse(Origins.isSame(origin, host));
  }

  @Test
  void only_the_configured_origins_are_allowed() {
    Origins origins = new Origins(List.of("https://News.example/", "http://localhost:3000"));
    assertEquals(Optional.of("https://news.example"), origins.allowed("https://news.example"));
    assertEquals(Optional.empty(), origins.allowed("http://news.example"));
    assertEquals(Optional.empty(), origins.allowed("https://news.example.evil.example"));
    assertEquals(Optional.empty(), origins.allowed("http://localhost:3001"));
    assertEquals(Optional.empty(), origins.allowed("null"));
    assertEquals(Optional.of("*"), new Origins(List.of("*")).allowed("https://any.example"));
    assertEquals(Optional.empty(), new Origins(List.of()).allowed("https://any.example"));
  }
}
