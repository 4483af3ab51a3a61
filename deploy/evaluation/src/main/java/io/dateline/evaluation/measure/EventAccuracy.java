package io.dateline.evaluation.measure;

import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.plover.EventType;
import io.dateline.evaluation.events.EventScore;
import io.dateline.evaluation.events.MarkedArticle;
import io.dateline.evaluation.passages.Tally;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures events on sentences in which people marked every event. */
final class EventAccuracy implements Measurement {

  private static final double PERCENT = 100;
  private static final int MAX_LISTED_MISSES = 2000;
  private static final String NATURAL = "natural";

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String description() {
    return "FOLDER …: events, their participants and modality in sentences with marked events";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("events needs folders with .jsonl files of marked sentences");
    }
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path folder : folders) {
      articles.addAll(MarkedArticle.read(folder));
    }
    try (TransformerTagger transformer = TransformerTagger.load()) {
      EventScore all = new EventScore();
      EventScore natural = new EventScore();
      add(articles, transformer, all, natural);
      EventScore plain = new EventScore();
      add(articles, PlainTagger.load(), plain, new EventScore());
      return table(all, natural, plain);
    }
  }

  private static void add(
      List<MarkedArticle> articles, NameTagger tagger, EventScore all, EventScore natural) {
    Extractor extractor = new Extractor(tagger, Gazetteer.load());
    for (MarkedArticle article : articles) {
      var events = extractor.extract(article.text()).events();
      all.add(article, events, null);
      natural.add(article, events, NATURAL);
    }
  }

  private static Table table(EventScore all, EventScore natural, EventScore plain) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row("trigger and type", all.types(), plain.types()));
    if (natural.sentences() > 0) {
      rows.add(row("  of the natural stratum", natural.types(), new Tally()));
    }
    rows.add(row("trigger", all.triggers(), plain.triggers()));
    rows.add(row("actors", all.actors(), plain.actors()));
    rows.add(row("recipients", all.recipients(), plain.recipients()));
    rows.add(row("said by", all.sources(), plain.sources()));
    all.byModality().forEach((m, tally) -> rows.add(row("" + m, tally, plain.byModality().get(m))));
    for (EventType type : EventType.values()) {
      rows.add(row("" + type, all.byType().get(type), plain.byType().get(type)));
    }
    CalibrationCurve curve = new CalibrationCurve();
    all.confidences().forEach(c -> curve.add(c[0], c[1] > 0));
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Modality: accuracy %.1f, macro F1 %.1f (plain tagger %.1f, %.1f)."
            .formatted(
                PERCENT * all.modalityAccuracy(),
                all.modalityF1(),
                PERCENT * plain.modalityAccuracy(),
                plain.modalityF1()));
    remarks.add(
        "Sentences without an event: %.1f of %d left empty (plain tagger %.1f)."
            .formatted(
                PERCENT * all.leftEmpty(), all.emptySentences(), PERCENT * plain.leftEmpty()));
    remarks.add(
        "Confidence: expected calibration error %.3f over %d events."
            .formatted(curve.expectedError(), curve.size()));
    curve
        .rows("confidence")
        .forEach(row -> remarks.add(row.name() + ": events, mean, right " + row.figures()));
    remarks.addAll(all.misses().stream().limit(MAX_LISTED_MISSES).toList());
    return new Table(
        all.sentences()
            + " sentences. An event is found where triggers overlap and types are equal;"
            + " participants and modalities are those of found events. In percent.",
        List.of("P", "R", "F1", "marked", "F1, plain"),
        rows,
        remarks);
  }

  private static Table.Row row(String name, Tally tally, Tally plain) {
    return new Table.Row(
        name, List.of(tally.precision(), tally.recall(), tally.f1(), tally.marked(), plain.f1()));
  }
}
