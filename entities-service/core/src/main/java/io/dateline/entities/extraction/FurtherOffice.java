package io.dateline.entities.extraction;

import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.StatedOffice;
import io.dateline.entities.offices.OfficePhrase;

/**
 * "founder and chief executive": an office that "and" joins to the one that tells best who it is.
 */
final class FurtherOffice {

  final OfficePhrase phrase;

  /** The country or organization whose office it is, null while it is unknown. */
  Referent of;

  FurtherOffice(OfficePhrase phrase, Referent of) {
    this.phrase = phrase;
    this.of = of;
  }

  StatedOffice stated() {
    return new StatedOffice(phrase.office(), of);
  }
}
