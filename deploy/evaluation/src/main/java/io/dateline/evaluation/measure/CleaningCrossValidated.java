package io.dateline.evaluation.measure;

import io.dateline.articles.block.BodyModel;
import io.dateline.articles.block.TrainedScorer;
import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.evaluation.cleaning.BodyModelTraining;
import io.dateline.evaluation.cleaning.TrainingSettings;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures cleaning and metadata as shipped, but reads each page with a model that was trained
 * without its outlet. This is what pages of unseen outlets can expect.
 */
final class CleaningCrossValidated implements Measurement {

  @Override
  public String name() {
    return "cleaning-cross-validated";
  }

  @Override
  public String description() {
    return "FOLDER …: trains five times without a fifth of the outlets, reads that fifth (10 min)";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("cleaning-cross-validated needs folders with html/, text/ and gold/");
    }
    BodyModelTraining.Pages pages = BodyModelTraining.Pages.of(folders);
    List<PageReader> readers =
        BodyModelTraining.of(pages, TrainingSettings.shipped()).unseen().stream()
            .map(CleaningCrossValidated::reader)
            .toList();
    return Cleaning.table(
        "Each page read with a model that has not seen its outlet.",
        folders,
        gold -> readers.get(pages.fold(gold)));
  }

  private static PageReader reader(BodyModel model) {
    return PageReader.withScorer(LanguageDetector.NONE, new TrainedScorer(model));
  }
}
