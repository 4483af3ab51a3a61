package io.dateline.articles.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's detector over its model of 103 languages (10 MB), which is loaded when first needed and
 * shared. It is sure of ordinary paragraphs and confused by a handful of words; there the page's
 * own word counts.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /** More does not change the answer on news text, and takes 4 ms per 1,000 characters. */
  private static final int MAX_DETECTED_CHARS = 1_200;

  /** Below this length the detector errs more often than what pages declare. */
  private static final int MIN_DETECTED_CHARS = 60;

  /**
   * Of 103 languages the model takes Latin-script news text for a few look-alikes that hardly any
   * page is in: what it means then.
   */
  private static final Map<String, String> LOOK_ALIKES = Languages.values(WordList.LOOK_ALIKE);

  /** The model spreads its belief over 103 languages: 0.2 to 0.3 is what plain news text gets. */
  private static final double MIN_CONFIDENCE = 0.1;

  @Override
  public Optional<String> detect(String text, String declared) {
    String said = declared == null ? null : primary(declared);
    if (text.length() < MIN_DETECTED_CHARS) {
      return Optional.ofNullable(said);
    }
    Language best =
        detector().predictLanguage(text.substring(0, Math.min(text.length(), MAX_DETECTED_CHARS)));
    String found = code(best.getLang());
    if (said != null && (best.getConfidence() < MIN_CONFIDENCE || said.equals(found))) {
      return Optional.of(said);
    }
    return Optional.of(found);
  }

  private static String primary(String tag) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    if (language.isEmpty()) {
      return null;
    }
    return LOOK_ALIKES.getOrDefault(language, language);
  }

  /** From ISO 639-3, which the model speaks, to the shortest code, which BCP 47 wants. */
  private static String code(String iso3) {
    return LOOK_ALIKES.getOrDefault(iso3, LanguageCodes.shortest(iso3));
  }

  /** Detectors keep state between calls; the model does not. */
  private static LanguageDetectorME detector() {
    return new LanguageDetectorME(Model.LOADED);
  }

  private static final class Model {

    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream file = OpenNlpLanguageDetector.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(new BufferedInputStream(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
