package io.dateline.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Sends wrong values to every parameter of the contract. Each gets an answer, and what is wrong is
 * a problem with a type and no failure of the service.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class RefusedInputTest {

  private static final String ID = "00000000-0000-4000-8000-000000000000";

  /** Values, percent-encoded as in an address. */
  private static final List<String> VALUES =
      List.of(
          "",
          "%20",
          "%00",
          "a%00b",
          "%ED%A0%80",
          "%FF%FE",
          "%EF%BF%BF",
          "%F0%9F%98%80",
          "-1",
          "0",
          "1",
          "201",
          "99999999999999999999",
          "9223372036854775807",
          "1e3",
          "1.5",
          "NaN",
          "true",
          "null",
          "%5B%5D",
          "%7B%7D",
          "%27",
          "%22",
          "%25",
          "%2C",
          "%2C%2C",
          "%28%28%28",
          "a%20%26%20%7C%20%21%20%3A%2A",
          "%2B294277-01-01T00:00:00Z",
          "%2B999999999-12-31T23:59:59Z",
          "-4714-01-01T00:00:00Z",
          "-999999999-01-01T00:00:00Z",
          "10000-01-01",
          "0000-01-01",
          "2026-02-30",
          "2026-01-01",
          "P106751991167301D",
          "PT9223372036854775807S",
          "PT-1S",
          "id,%00",
          "raw,blocks",
          "outlet,outlet",
          ID,
          ID + "," + ID,
          ID.replace('0', 'g'),
          "a".repeat(5_000),
          "%F0%9F%98%80".repeat(400),
          cursor("N|0.0|+294277-01-01T00:00:00Z|" + ID),
          cursor("N|0.0|-4714-01-01T00:00:00Z|" + ID),
          cursor("N|0.0|+1000000000-12-31T23:59:59.999999999Z|" + ID),
          cursor("N|NaN|2026-01-01T00:00:00Z|" + ID),
          cursor("N|0.0|2026-01-01T00:00:00Z|" + ID),
          cursor("N|0.0|2026-01-01T00:00:00Z|x"),
          cursor("R|1e39|2026-01-01T00:00:00Z|" + ID),
          cursor("|||"));

  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "{}",
          "{",
          "\"x\"",
          "1e999999999",
          "[".repeat(5_000),
          "{\"a\":".repeat(5_000),
          "{\"ids\":\"x\"}",
          "{\"ids\":[1,null,{}]}",
          "{\"ids\":[\"" + ID + "\"]}",
          "{\"url\":1,\"text\":[]}",
          "{\"text\":\"a\",\"html\":\"b\"}",
          "{\"text\":\"The \\u0000 ferry \\ud800 runs.\"}",
          "{\"url\":\"http://a.example/\\ud800\",\"text\":\"The ferry runs again.\"}",
          "{\"url\":\"http://a.example/\\u0000\",\"text\":\"The ferry runs again.\"}",
          "{\"url\":\"javascript:alert(1)\",\"text\":\"The ferry runs again.\"}",
          "{\"fetchedAt\":\"+294277-01-01T00:00:00Z\",\"text\":\"The ferry runs again today.\"}",
          "{\"fetchedAt\":\"-4714-01-01T00:00:00Z\",\"text\":\"The ferry runs again today.\"}",
          "{\"title\":\"A \\u0000\\ud800 title of it\",\"authors\":[\"Nora \\u0000\\udfff Finch\"],"
              + "\"date\":\"\\u0000\",\"text\":\"The ferry of titles runs again.\"}",
          "{\"html\":\"<script type=application/ld+json>{\\\"@type\\\":\\\"NewsArticle\\\","
              + "\\\"headline\\\":\\\"A \\\\u0000\\\\ud800 headline here\\\",\\\"articleSection\\\":"
              + "\\\"\\\\udfff\\\",\\\"publisher\\\":{\\\"name\\\":\\\"\\\\ud800 P\\\"},"
              + "\\\"author\\\":\\\"Nora \\\\ud800\\\\u0000 Finch\\\"}</script><p>The ferry runs.\"}",
          "{\"html\":\"<meta property=og:site_name content='"
              + "x9 \u00e9".repeat(2_000)
              + "'>The"
              + " ferry of long names runs again.\"}",
          "{\"html\":\"<meta property=article:section content='"
              + random(3_000)
              + "'>The"
              + " ferry of long sections runs again.\"}",
          "<rss><channel><item><title>x</title></item>",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\n",
          "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
          "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Date: x\r\nWARC-Target-URI: y\r\nWARC-Record-ID:"
              + " <urn:uuid:6f1f8f9e-6a2b-4a5c-8f5d-0b3a52c7f001>\r\nContent-Length: 3\r\n\r\nabc\r\n"
              + "\r\n",
          "\u0000\u0001\u0002",
          "a".repeat(70_000));

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "text/plain",
          "text/html; charset=utf-16",
          "text/html; charset=\"none such\"",
          "application/x-ndjson",
          "application/warc",
          "application/rss+xml",
          "APPLICATION/XML",
          "x",
          "/",
          ";",
          "multipart/form-data",
          "application/octet-stream");

  private static final List<String> HEADERS =
      List.of(
          "Accept: x",
          "Accept: */*;q=x",
          "Accept: image/png",
          "Accept-Encoding: \u00ff",
          "Range: bytes=5-1",
          "Content-Encoding: br",
          "Content-Encoding: gzip",
          "If-None-Match: \"",
          "Authorization: Bearer \u0001",
          "X-Forwarded-For: %00");

  /** Addresses with characters that none may have, sent by hand. */
  private static final List<String> RAW_TARGETS =
      List.of(
          "/articles?q=%",
          "/articles?q=%zz",
          "/articles?q=%e",
          "/articles/%",
          "/articles/%zz",
          "/articles/..%2f..%2fetc",
          "/articles/%00",
          "/articles//raw",
          "/articles?;=&&=&?",
          "/feed?after=%zz",
          "/articles/" + "a".repeat(9_000));

  @TestHTTPResource("/")
  URI service;

  private final List<String> failures = new ArrayList<>();
  private int sent;

  @Test
  void nothing_that_is_sent_to_any_parameter_is_a_failure_of_ours() throws IOException {
    JsonNode contract =
        new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("openapi.yaml")));
    for (var path : contract.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        if (List.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(method)) {
          call(method, path.getKey(), operation.getValue());
        }
      }
    }
    for (String target : RAW_TARGETS) {
      send("GET", target, "", "");
    }
    assertEquals(List.of(), failures);
    assertTrue(sent > 2_000, sent + " requests");
  }

  private void call(String method, String path, JsonNode operation) throws IOException {
    String known = path.replace("{id}", ID).replace("{number}", "1");
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.get("name").asText();
      boolean inPath = parameter.get("in").asText().equals("path");
      for (String value : VALUES) {
        String target =
            inPath
                ? path.replace("{" + name + "}", value).replace("{id}", ID).replace("{number}", "1")
                : known + "?" + name + "=" + value + (name.equals("wait") ? "" : "&q=ferry");
        // A reader that waits for a minute is no failure, but makes the test slow.
        if (!(name.equals("wait") && value.matches("\\d+|P.*"))) {
          send(method, target, "", method.equals("POST") ? "{\"ids\":[]}" : "");
        }
      }
    }
    for (String header : HEADERS) {
      send(method, known, header + "\r\n", method.equals("POST") ? "{\"ids\":[]}" : "");
    }
    if (operation.has("requestBody")) {
      for (String type : TYPES) {
        for (String body : BODIES) {
          send(method, known, "Content-Type: " + type + "\r\n", body);
        }
      }
    }
    for (String other : List.of("PUT", "PATCH", "TRACE", "OPTIONS", "HEAD", "FOO")) {
      send(other, known, "", "");
    }
  }

  private void send(String method, String target, String header, String body) throws IOException {
    sent++;
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String type =
        body.isEmpty() || header.startsWith("Content-T")
            ? ""
            : "Content-Type: application/json\r\n";
    String head =
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n"
            + type
            + header
            + "Content-Length: "
            + bytes.length
            + "\r\n\r\n";
    String answer;
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The service may refuse a request before it has read all of it; then its answer can get
      // lost.
      answer = "HTTP/1.1 400 \r\n\r\nurn:dateline:problem: cut off";
    }
    String status = answer.length() < 12 ? "none" : answer.substring(9, 12);
    String what =
        method
            + " "
            + shown(target)
            + " "
            + shown(header.strip())
            + " "
            + shown(body)
            + ": "
            + shown(answer);
    boolean ours = status.startsWith("4") && answer.contains("urn:dateline:problem:");
    boolean answered =
        status.startsWith("2")
            || ours
            || (status.startsWith("4") && (method.equals("HEAD") || isBeforeUs(status)));
    if (!answered
        || answer.matches(
            "(?s).*\\b(?:java|jakarta|io\\.quarkus|org\\.)[.\\w]+(?:Exception|Error).*")
        || answer.contains("not-stored")) {
      failures.add(what);
    }
  }

  /** Returns whether the HTTP server itself refused the request; then the answer has no body. */
  private static boolean isBeforeUs(String status) {
    return List.of("400", "405", "414", "431").contains(status);
  }

  private static String shown(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }

  private static String cursor(String plain) {
    return URLEncoder.encode(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  /** Returns letters that no compression makes shorter. */
  private static String random(int length) {
    return new java.util.Random(3)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
