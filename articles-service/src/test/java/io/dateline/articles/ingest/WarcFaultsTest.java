package io.dateline.articles.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A record with a fault costs no other record, and has an outcome of its own. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class WarcFaultsTest {

  private static final String DATE = "WARC-Date: 2026-03-02T08:00:00Z\r\n";

  @Test
  void codings_are_undone_as_far_as_they_go() throws IOException {
    byte[] page = page("of the codings").getBytes(UTF_8);
    byte[] packed = gzip(page);
    List<JsonPath> outcomes =
        post(
            answer("c1", DATE, "Content-Encoding: deflate\r\n", deflate(page)),
            answer(
                "c2", DATE, "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 9)),
            answer("c3", DATE, "Content-Encoding: gzip\r\n", page),
            answer("c4", DATE, "Content-Encoding: utf-8\r\n", page),
            answer("c5", DATE, "", packed),
            answer(
                "c6",
                DATE,
                "Content-Encoding: zstd\r\n",
                new byte[] {40, -75, 47, -3, 4, 0, 1, 2, 3}),
            answer("c7", DATE, "Transfer-Encoding: chunked\r\n", page),
            answer(
                "c8",
                DATE,
                "Transfer-Encoding: chunked\r\n",
                (Integer.toHexString(page.length)
                        + "\r\n"
                        + page("of the codings")
                        + "\r\n0\r\n\r\n")
                    .getBytes(UTF_8)));
    assertEquals(
        "1:CREATED 2:CREATED 3:CREATED 4:CREATED 5:CREATED 6:REJECTED 7:CREATED 8:CREATED",
        statuses(outcomes));
    assertTrue(body(outcomes.get(0)).contains("runs again of the codings"));
    assertTrue(body(outcomes.get(4)).contains("runs again of the codings"));
    assertTrue(body(outcomes.get(7)).contains("runs again of the codings"));
  }

  @Test
  void headers_in_odd_forms_are_read() throws IOException {
    byte[] page = page("of the headers").getBytes(UTF_8);
    List<JsonPath> outcomes =
        post(
            answer("h1", "WARC-Date: 2026-03-02 08:00:00\r\n", "", page),
            answer("h2", "WARC-Date: yesterday\r\n", "", page),
            answer("h3", "", "", page),
            record(
                "response",
                "WARC-Target-URI: <https://warc-faults.example/h4>\r\n" + DATE,
                "HTTP/2 200\r\ncontent-type: TEXT/HTML;charset=UTF-8\r\n\r\n" + page("of four")),
            record(
                "resource",
                "WARC-Target-URI: https://warc-faults.example/h5\r\n"
                    + DATE
                    + "Content-Type: text/html\r\n",
                page("of five")),
            record(
                "response",
                "WARC-Target-URI: https://warc-faults.example/robots.txt\r\n" + DATE,
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\r\n"));
    assertEquals("1:CREATED 2:CREATED 3:CREATED 4:CREATED 5:CREATED", statuses(outcomes));
    assertEquals("2026-03-02T08:00:00Z", article(outcomes.get(0)).getString("fetchedAt"));
    assertEquals(null, article(outcomes.get(1)).getString("fetchedAt"));
    assertEquals("https://warc-faults.example/h4", article(outcomes.get(3)).getString("url"));
  }

  @Test
  void a_damaged_record_costs_no_other() throws IOException {
    byte[] first = answer("d1", DATE, "", page("of one").getBytes(UTF_8));
    byte[] tooShort = changed(answer("d2", DATE, "", page("of two").getBytes(UTF_8)), -40);
    byte[] third = answer("d3", DATE, "", page("of three").getBytes(UTF_8));
    byte[] tooLong = changed(answer("d4", DATE, "", page("of four").getBytes(UTF_8)), 200);
    byte[] damaged = answer("d5", DATE, "", page("of five").getBytes(UTF_8));
    damaged[0] = 'X';
    byte[] between = answer("d7", DATE, "", page("of seven").getBytes(UTF_8));
    byte[] last = answer("d6", DATE, "", page("of six").getBytes(UTF_8));
    assertEquals(
        "1:CREATED 2:CREATED 3:CREATED 4:CREATED 5:CREATED 6:REJECTED 7:CREATED",
        statuses(post(first, tooShort, third, tooLong, between, damaged, last)));
  }

  private static byte[] changed(byte[] record, int lengthBy) {
    String text = new String(record, UTF_8);
    int at = text.indexOf("Content-Length: ") + 16;
    int end = text.indexOf('\r', at);
    int length = Integer.parseInt(text.substring(at, end)) + lengthBy;
    return (text.substring(0, at) + length + text.substring(end)).getBytes(UTF_8);
  }

  private static String page(String what) {
    return "<html><head><title>Ferry</title></head><body><h1>Ferry runs again</h1><p>The ferry"
        + " between Karsholm and Norrand runs again "
        + what
        + " since Tuesday, the harbour master said to the councillors.</p></body></html>";
  }

  private static byte[] answer(String path, String warc, String http, byte[] content)
      throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + http + "\r\n").getBytes(UTF_8));
    block.writeBytes(content);
    return record(
        "response",
        "WARC-Target-URI: https://warc-faults.example/"
            + path
            + "\r\nContent-Type: application/http\r\n"
            + warc,
        block.toByteArray());
  }

  private static byte[] record(String type, String headers, String block) throws IOException {
    return record(type, headers, block.getBytes(UTF_8));
  }

  private static byte[] record(String type, String headers, byte[] block) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        "WARC/1.0\r\nWARC-Type: %s\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(type, headers, block.length)
            .getBytes(UTF_8));
    record.writeBytes(block);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<JsonPath> post(byte[]... records) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.writeBytes(record);
    }
    return given()
        .contentType("application/warc")
        .body(archive.toByteArray())
        .post("/articles/bulk")
        .asString()
        .lines()
        .filter(line -> !line.isBlank())
        .map(JsonPath::new)
        .toList();
  }

  private static String statuses(List<JsonPath> outcomes) {
    return String.join(
        " ", outcomes.stream().map(o -> o.getInt("line") + ":" + o.getString("status")).toList());
  }

  private static JsonPath article(JsonPath outcome) {
    return given().get("/articles/" + outcome.getString("id")).jsonPath();
  }

  private static String body(JsonPath outcome) {
    return article(outcome).getString("body");
  }
}
