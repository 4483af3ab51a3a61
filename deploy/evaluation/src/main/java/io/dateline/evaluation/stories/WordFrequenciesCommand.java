package io.dateline.evaluation.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.entities.names.ConllReader;
import io.dateline.entities.stories.StoryWords;
import io.dateline.evaluation.names.ConllFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code word-frequencies}: counts in how many stretches of text each stem stands. Stretches have
 * one length, because the documents of the sets differ from one sentence to thousands.
 */
@Command(
    name = "word-frequencies",
    mixinStandardHelpOptions = true,
    description = "Counts the stems of texts, as the table of rarities needs them.")
public final class WordFrequenciesCommand implements Callable<Integer> {

  /** About the words of an article that are compared. */
  private static final int STRETCH_WORDS = 250;

  /** Rarer stems are left out: they are as rare as unknown ones. */
  private static final int MIN_STRETCHES = 2;

  @Parameters(index = "0", paramLabel = "OUT", description = "The table to write")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Folders of .conll files, and .jsonl files with a \"sentence\" in each line")
  private List<Path> places;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> stretch = new ArrayList<>();
  private int stretches;

  @Override
  public Integer call() throws IOException {
    for (Path place : places) {
      if (place.toString().endsWith(".jsonl")) {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(place)) {
          add(json.readTree(line).path("sentence").asText());
        }
      } else {
        for (List<ConllReader.MarkedSentence> document : ConllFiles.readAll(List.of(place))) {
          document.forEach(sentence -> add(String.join(" ", sentence.words())));
        }
      }
    }
    end();
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      writer.write(
          "# Stem, number of stretches of text that it stands in; the first row is that of all.\n");
      writer.write("\t" + stretches + "\n");
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        if (entry.getValue() >= MIN_STRETCHES) {
          writer.write(entry.getKey() + "\t" + entry.getValue() + "\n");
        }
      }
    }
    return 0;
  }

  private void add(String sentence) {
    stretch.addAll(StoryWords.stems(sentence, Integer.MAX_VALUE));
    if (stretch.size() >= STRETCH_WORDS) {
      end();
    }
  }

  private void end() {
    Set<String> distinct = new HashSet<>(stretch);
    distinct.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    stretches++;
    stretch.clear();
  }
}
