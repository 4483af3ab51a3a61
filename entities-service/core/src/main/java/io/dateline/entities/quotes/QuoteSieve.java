package io.dateline.entities.quotes;

import java.util.Optional;

/** One rule that finds the speaker of a quotation. Sieves run in order, the surest first. */
interface QuoteSieve {

  /** Returns the speaker of a quotation, empty where this sieve cannot tell. */
  Optional<Attribution> attribute(QuotationContext candidate);

  /**
   * A quotation with the speakers found before it.
   *
   * @param quotation its number in the paragraph
   * @param start its first token, which is the opening mark
   * @param end the token after it
   * @param previousHere the attribution of the last quotation in this paragraph, else null
   * @param previous the attribution of the last quote of the document, indirect ones included, else
   *     null
   * @param continues whether the paragraph before ended inside a quotation
   */
  record QuotationContext(
      Paragraph paragraph,
      int quotation,
      int start,
      int end,
      Attribution previousHere,
      Attribution previous,
      boolean continues) {

    /** Returns the last character between the marks that closes no quotation inside this one. */
    char lastInside() {
      Quotation q = paragraph.quotations().get(quotation);
      int at = q.inner().end() - 1;
      while (at > q.inner().start() && "'’\"”".indexOf(paragraph.text().charAt(at)) >= 0) {
        at--;
      }
      return paragraph.text().charAt(at);
    }

    String inside() {
      return paragraph.quotations().get(quotation).inner().of(paragraph.text());
    }
  }
}
