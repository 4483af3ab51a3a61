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
 * Detects languages with OpenNLP and its model of 103 languages (10 MB), which is loaded at first
 * use and shared. The detector is sure of ordinary paragraphs. It errs on a handful of words; there
 * the declared language counts.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";

  /**
   * Characters that the detector gets. More characters do not change the answer on news text, and
   * cost 4 ms per 1,000.
   */
  private static final int MAX_DETECTED_CHARS = 1_200;

  /** Characters below which the detector errs more often than the declared language. */
  private static final int MIN_DETECTED_CHARS = 60;

  /** The same for other scripts, whose letters tell more: a Chinese report may have 30. */
  private static final int MIN_DETECTED_CHARS_OF_OTHER_SCRIPT = 20;

  /**
   * The model takes news text in Latin script for languages that hardly any page is in: "nds" is
   * read as German.
   */
  private static final Map<String, String> LOOK_ALIKES = Languages.values(WordList.LOOK_ALIKE);

  /**
   * Confidence below which the declared language counts. The model spreads its confidence over 103
   * languages; plain news text gets 0.2 to 0.3.
   */
  private static final double MIN_CONFIDENCE = 0.1;

  /**
   * Confidence below which the model has not seen the letters of a text: then all of its 103
   * languages get 0.01.
   */
  private static final double MIN_SEEN_CONFIDENCE = 0.015;

  @Override
  public Optional<String> detect(String text, String declared) {
    String said = declared == null ? null : primary(declared);
    String sample = text.substring(0, Math.min(text.length(), MAX_DETECTED_CHARS));
    boolean latin = isLatin(sample);
    if (text.length() < (latin ? MIN_DETECTED_CHARS : MIN_DETECTED_CHARS_OF_OTHER_SCRIPT)) {
      return Optional.ofNullable(said);
    }
    LanguageDetectorME detector = detector();
    Language[] languages = detector.predictLanguages(sample);
    Language best = languages[0];
    String found = code(best.getLang());
    if (found.equals(said)) {
      return Optional.of(said);
    }
    if (!latin) {
      return ofOtherScript(languages, said);
    }
    if (said == null) {
      return Optional.of(found);
    }
    boolean declaredCounts =
        best.getConfidence() < MIN_CONFIDENCE
            ? !FunctionWords.fit(sample, found, said)
            : FunctionWords.fit(sample, said, found);
    return Optional.of(declaredCounts ? said : found);
  }

  /**
   * Returns the language of a text in another script than the Latin one. If the model sees nothing
   * that it knows, the text is in none of its languages; a declared one of these is an error then.
   */
  private static Optional<String> ofOtherScript(Language[] languages, String said) {
    double confidenceOfSaid = 0;
    boolean known = false;
    for (Language language : languages) {
      if (code(language.getLang()).equals(said)) {
        known = true;
        confidenceOfSaid = Math.max(confidenceOfSaid, language.getConfidence());
      }
    }
    double best = languages[0].getConfidence();
    if (best < MIN_SEEN_CONFIDENCE) {
      return Optional.ofNullable(known ? null : said);
    }
    boolean possible = said != null && (!known || confidenceOfSaid > MIN_SEEN_CONFIDENCE);
    return Optional.of(possible && best < MIN_CONFIDENCE ? said : code(languages[0].getLang()));
  }

  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }

  private static String primary(String tag) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    String meant = LOOK_ALIKES.getOrDefault(language, language);
    // "english" and "utf-8" are no codes.
    return meant.length() == 3 || LanguageCodes.isKnown(meant)
        ? LanguageCodes.shortest(meant)
        : null;
  }

  /** Converts the model's ISO 639-3 code to the shortest code, as BCP 47 demands. */
  private static String code(String iso3) {
    return LOOK_ALIKES.getOrDefault(iso3, LanguageCodes.shortest(iso3));
  }

  /** Returns a new detector: detectors keep state between calls, the model does not. */
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
