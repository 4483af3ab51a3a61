package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "This story is from the March 3, 2026 edition of The Evening Post.": the notice by which
 * aggregators of whole issues name the outlet of a story and the day of its issue.
 *
 * @param block the block that holds it
 * @param outlet the outlet of the story
 * @param printed the day of the issue
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
                  i,
                  notice.group("outlet").strip(),
                  DateText.machine(notice.group("issue"), page.dates())));
        }
      }
    }
    return Optional.empty();
  }
}
