package io.dateline.entities.quotes;

import java.util.Optional;

/** One way of finding out who speaks. Sieves are tried in order, the surest first. */
interface QuoteSieve {

  /** Whose words a quotation is, where this sieve can tell. */
  Optional<Attribution> attribute(QuotationContext candidate);

  /**
   * A quotation with what has been found out before it.
   *
   * @param quotation its number in the paragraph
   * @param start its first token, the mark included
   * @param end the token after it
   * @param previousHere the attribution of the last quotation in this paragraph, else null
   * @param previous the attribution of the last quote of the page, indirect ones included, else
   *     null
   * @param continues whether the paragraph before ended within a quotation
   */
  record QuotationContext(
      Paragraph paragraph,
      int quotation,
      int start,
      int end,
      Attribution previousHere,
      Attribution previous,
      boolean continues) {

    /** The last character between the marks. */
    char lastInside() {
      Quotation q = paragraph.quotations().get(quotation);
      return paragraph.text().charAt(q.inner().end() - 1);
    }

    String inside() {
      return paragraph.quotations().get(quotation).inner().of(paragraph.text());
    }
  }
}
