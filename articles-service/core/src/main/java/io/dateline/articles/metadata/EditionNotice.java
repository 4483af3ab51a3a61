package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "This story is from the March 3, 2026 edition of The Evening Post.": how aggregators that sell
 * whole issues say which outlet's story it is and when it was printed.
 */
record EditionNotice(int block, String outlet, Optional<PublishedAt> printed) {

  private static final Pattern NOTICE =
      Pattern.compile(Languages.alternatives(WordList.EDITION_FORM), Pattern.CASE_INSENSITIVE);

  static Optional<EditionNotice> in(LabelledPage page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).length() < 160) {
        Matcher notice = NOTICE.matcher(page.text(i));
        if (notice.matches()) {
          return Optional.of(
              new EditionNotice(
                  i, notice.group("outlet").strip(), DateText.machine(notice.group("issue"), "")));
        }
      }
    }
    return Optional.empty();
  }
}
