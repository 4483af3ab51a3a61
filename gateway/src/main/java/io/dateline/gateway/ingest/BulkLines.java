package io.dateline.gateway.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes and reads the newline-delimited JSON of a bulk. */
@Singleton
class BulkLines {

  private final ObjectMapper mapper;

  BulkLines(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Writes each page as one line; JSON escapes the line breaks within a page. */
  String write(List<PageInput> pages) {
    StringBuilder lines = new StringBuilder();
    for (PageInput page : pages) {
      try {
        lines.append(mapper.writeValueAsString(page)).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    return lines.toString();
  }

  /**
   * Reads the outcomes of a bulk, in the order of its lines.
   *
   * @param expected the number of lines that were sent; any other number is DOWNSTREAM_INVALID
   */
  List<IngestOutcome> read(String answer, int expected) {
    Map<Integer, IngestOutcome> outcomes = new HashMap<>();
    try {
      for (String line : (answer == null ? "" : answer).split("\n", -1)) {
        if (!line.isBlank()) {
          BulkLine read = mapper.readValue(line, BulkLine.class);
          outcomes.put(read.line(), new IngestOutcome(read.status(), read.id(), read.problem()));
        }
      }
    } catch (JsonProcessingException e) {
      throw Failures.invalid(Downstream.ARTICLES, e);
    }
    return IntStream.rangeClosed(1, expected)
        .mapToObj(
            line -> {
              IngestOutcome outcome = outcomes.get(line);
              if (outcome == null || outcome.status() == null) {
                throw Failures.invalid(Downstream.ARTICLES, null);
              }
              return outcome;
            })
        .toList();
  }
}
