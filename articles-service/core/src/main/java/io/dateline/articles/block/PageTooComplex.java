package io.dateline.articles.block;

/**
 * A page that cannot be read within the limits on what one page may cost. Its message is a sentence
 * for the sender that names the limit.
 */
public final class PageTooComplex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PageTooComplex(String limit) {
    // Without a stack trace: it is an answer about the page, and hostile pages come in great
    // numbers.
    super(limit, null, false, false);
  }
}
