package io.dateline.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTokensTest {

  @TempDir Path folder;

  private Path file;
  private final Hands clock = new Hands();

  /** A clock that the test moves. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void forward(int seconds) {
      now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private record Given(Optional<Path> tokensFile, boolean openWrites) implements GuardSettings {
    @Override
    public Optional<Set<String>> readingPosts() {
      return Optional.empty();
    }
  }

  @BeforeEach
  void tokens() throws IOException {
    file = folder.resolve("tokens");
    write(
        "# who is who", "", line("reader", "read", "may-read"), line("desk", "read,write", "yes"));
  }

  @Test
  void a_token_with_the_right_lets_in() {
    WriteTokens writers = guarded();
    assertTrue(writers.include("Bearer yes"));
    assertTrue(writers.include("bearer  yes "));
    assertFalse(writers.include("Bearer may-read"));
    assertFalse(writers.include("Bearer nonsense"));
    assertFalse(writers.include("Basic eWVz"));
    assertFalse(writers.include(null));
  }

  @Test
  void a_token_is_withdrawn_and_given_without_a_restart() throws IOException {
    WriteTokens writers = guarded();
    write("# nobody for a while", line("other", "write", "another"));
    assertTrue(writers.include("Bearer yes"), "the file is looked at once a second");
    clock.forward(1);
    assertFalse(writers.include("Bearer yes"));
    assertTrue(writers.include("Bearer another"));
    write(line("desk", "write", "yes"));
    clock.forward(1);
    assertTrue(writers.include("Bearer yes"));
  }

  @Test
  void a_file_that_is_gone_lets_nobody_in() throws IOException {
    WriteTokens writers = guarded();
    Files.delete(file);
    clock.forward(1);
    assertFalse(writers.include("Bearer yes"));
  }

  @Test
  void a_line_that_cannot_be_read_lets_nobody_in_and_costs_the_others_nothing() throws IOException {
    write(
        "desk write yes",
        "desk write sha256:nothex",
        "desk everything " + hash("all"),
        line("desk", "write", "yes"));
    WriteTokens writers = guarded();
    assertTrue(writers.include("Bearer yes"));
    assertFalse(writers.include("Bearer all"));
  }

  @Test
  void writing_is_closed_without_tokens_unless_it_is_opened() {
    assertFalse(new WriteTokens(new Given(Optional.empty(), false), clock).include("Bearer yes"));
    assertTrue(new WriteTokens(new Given(Optional.empty(), true), clock).include(null));
  }

  private WriteTokens guarded() {
    return new WriteTokens(new Given(Optional.of(file), false), clock);
  }

  private void write(String... lines) throws IOException {
    Files.write(file, List.of(lines));
  }

  private static String line(String name, String rights, String token) {
    return name + " " + rights + " " + hash(token);
  }

  private static String hash(String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
