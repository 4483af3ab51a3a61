package io.dateline.evaluation.names;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs each tagger in a process of its own over the same words. */
public final class NameSpeeds {

  /** An odd number, so that there is a median. */
  private static final int ROUNDS = 3;

  private NameSpeeds() {}

  /** The run of median speed of one tagger. */
  public record Speed(String tagger, double wordsPerSecond, double loadSeconds, long megabytes) {}

  /**
   * Measures the taggers in turn, so that other load on the machine affects all alike.
   *
   * @param place the files with the words to tag
   * @param training the files from which OpenNLP learns
   * @param peers {@code corenlp}, {@code opennlp}, both or none
   */
  public static List<Speed> of(Path place, List<Path> training, Set<String> peers)
      throws IOException {
    Map<String, List<PeerProcess.Cost>> costs = new LinkedHashMap<>();
    Path openNlp = null;
    try {
      if (peers.contains("opennlp")) {
        if (training.isEmpty()) {
          throw new Failure("OpenNLP ships without a name model; name what it is to learn from");
        }
        openNlp = Files.createTempFile("opennlp", ".bin");
        OpenNlp.train(ConllFiles.readAll(training), openNlp);
      }
      for (int round = 0; round < ROUNDS; round++) {
        add(costs, "transformer", ours("transformer", place));
        add(costs, "plain", ours("plain", place));
        if (openNlp != null) {
          add(costs, "OpenNLP", ours("opennlp=" + openNlp, place));
        }
        if (peers.contains("corenlp")) {
          add(costs, "CoreNLP", CoreNlp.tag(ConllFiles.readAll(List.of(place))).cost());
        }
      }
    } finally {
      if (openNlp != null) {
        Files.deleteIfExists(openNlp);
      }
    }
    List<Speed> speeds = new ArrayList<>();
    costs.forEach(
        (tagger, runs) -> {
          runs.sort(Comparator.comparingDouble(PeerProcess.Cost::wordsPerSecond));
          PeerProcess.Cost cost = runs.get(ROUNDS / 2);
          speeds.add(
              new Speed(tagger, cost.wordsPerSecond(), cost.loadSeconds(), cost.megabytes()));
        });
    return speeds;
  }

  private static void add(
      Map<String, List<PeerProcess.Cost>> costs, String tagger, PeerProcess.Cost cost) {
    costs.computeIfAbsent(tagger, k -> new ArrayList<>()).add(cost);
  }

  private static PeerProcess.Cost ours(String which, Path place) throws IOException {
    List<String> command = new ArrayList<>(PeerProcess.java("-Xmx1g"));
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), TaggerProcess.class.getName(), which));
    for (Path file : ConllFiles.in(place)) {
      command.add(file.toString());
    }
    return PeerProcess.run(command);
  }
}
