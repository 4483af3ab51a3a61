package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {

  @Test
  void members_are_read_one_after_another() throws IOException {
    assertEquals("one two three", unpacked(packed("one "), packed("two "), packed("three")));
    assertEquals("", unpacked(packed("")));
  }

  @Test
  void behind_a_damaged_member_the_next_one_is_read() throws IOException {
    byte[] damaged = packed("lost ".repeat(50) + System.nanoTime());
    Arrays.fill(damaged, 14, damaged.length, (byte) 0xFF);
    String text = unpacked(packed("one "), damaged, packed("three"));
    assertTrue(text.startsWith("one ") && text.endsWith("three"), text);
  }

  @Test
  void an_end_inside_of_a_member_is_an_error_behind_what_came() {
    byte[] whole = packed("a story of some length, so that it takes many bytes to pack");
    assertThrows(EOFException.class, () -> unpacked(Arrays.copyOf(whole, whole.length - 20)));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 12, damaged.length, (byte) 0xFF);
    assertThrows(ZipException.class, () -> unpacked(damaged));
  }

  @Test
  void other_bytes_are_no_gzip() {
    assertThrows(ZipException.class, () -> unpacked("plain text".getBytes(StandardCharsets.UTF_8)));
  }

  private static String unpacked(byte[]... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] member : members) {
      all.writeBytes(member);
    }
    try (InputStream text = GzipMembers.unpacked(new ByteArrayInputStream(all.toByteArray()))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
