package io.dateline.articles.block;

/**
 * Thrown for a page that cannot be read within the limits of one page. The message is a sentence
 * for the sender that names the limit.
 */
public final class PageTooComplex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PageTooComplex(String limit) {
    // No stack trace: the exception answers a sender, and hostile pages come in great numbers.
    super(limit, null, false, false);
  }
}
