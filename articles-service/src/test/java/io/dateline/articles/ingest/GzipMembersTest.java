package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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
  void a_member_that_is_cut_off_costs_nothing_of_the_next_one() throws IOException {
    byte[] cut = packed(random(2000));
    String text = marked(packed("one\n"), Arrays.copyOf(cut, cut.length - 300), packed("three\n"));
    assertTrue(text.startsWith("one\n") && text.endsWith("\r\nthree\n"), text);
    assertFalse(text.contains("[damaged]"), "it was read in part");
  }

  @Test
  void bytes_between_members_are_marked() throws IOException {
    byte[] without = packed("two\n");
    without[1] = 0;
    assertEquals("one\n[damaged]\r\nthree\n", marked(packed("one\n"), without, packed("three\n")));
    assertEquals(
        "one\nthree\n",
        marked(packed("one\n"), new byte[40], packed("three\n")),
        "padding is none");
  }

  private static String random(int words) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
    }
    return text.toString();
  }

  private static String marked(byte[]... members) throws IOException {
    return unpacked("[damaged]\r\n", members);
  }

  @Test
  void other_bytes_are_no_gzip() {
    assertThrows(ZipException.class, () -> unpacked("plain text".getBytes(StandardCharsets.UTF_8)));
  }

  private static String unpacked(byte[]... members) throws IOException {
    return unpacked("", members);
  }

  private static String unpacked(String mark, byte[]... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] member : members) {
      all.writeBytes(member);
    }
    try (InputStream text =
        GzipMembers.unpacked(
            new ByteArrayInputStream(all.toByteArray()), mark.getBytes(StandardCharsets.UTF_8))) {
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
