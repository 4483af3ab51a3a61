package io.dateline.evaluation.measure;

import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.syntax.DependencyParser;
import io.dateline.evaluation.syntax.OpenNlpTags;
import io.dateline.evaluation.syntax.SyntaxScore;
import io.dateline.evaluation.syntax.Treebank;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures parts of speech, lemmas and dependency trees on treebanks. */
final class Syntax implements Measurement {

  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public String description() {
    return "FOLDER …: parts of speech, lemmas and trees over all test.conllu files, and OpenNLP";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    OpenNlpTags openNlp = OpenNlpTags.load();
    DependencyParser parser = DependencyParser.load();
    try (TransformerTagger tagger = TransformerTagger.load()) {
      for (Path file : files(folders)) {
        Treebank treebank = Treebank.read(file);
        SyntaxScore score = SyntaxScore.of(treebank, tagger, parser);
        rows.add(
            new Table.Row(
                String.valueOf(file.toAbsolutePath().getParent().getFileName()),
                List.of(
                    PERCENT * score.tags(),
                    PERCENT * score.lemmas(),
                    PERCENT * score.heads(),
                    PERCENT * score.relations(),
                    PERCENT * openNlp.score(treebank),
                    score.words())));
      }
      return new Table(
          "Words with the right part of speech (UPOS), lemma, head (UAS), head and relation (LAS,"
              + " without subtypes), in percent, on the treebanks' own tokens, by "
              + tagger.id()
              + "; and the parts of speech of OpenNLP's English model.",
          List.of("UPOS", "lemmas", "UAS", "LAS", "UPOS, OpenNLP", "words"),
          rows,
          List.of());
    }
  }

  private static List<Path> files(List<Path> places) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        files.add(place);
      } else {
        try (Stream<Path> walk = Files.walk(place)) {
          walk.filter(file -> file.getFileName().toString().equals("test.conllu"))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    if (files.isEmpty()) {
      throw new Failure("syntax needs folders with test.conllu files, or .conllu files");
    }
    return files;
  }
}
