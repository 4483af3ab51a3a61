package io.dateline.evaluation.passages;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficeState;
import io.dateline.entities.text.Folding;
import java.util.List;

/**
 * An office as an annotator marked it: {@code [former] title [@ owner]}. The owner is given by its
 * name in the passage or by its full name.
 */
record MarkedOffice(Office office, String owner) {

  private static final String FORMER = "former ";

  private static final String OF = " @ ";

  MarkedOffice(String value) {
    this(office(value), value.contains(OF) ? value.substring(value.indexOf(OF) + 3) : null);
  }

  private static Office office(String value) {
    boolean former = value.startsWith(FORMER);
    String title = value.contains(OF) ? value.substring(0, value.indexOf(OF)) : value;
    return former
        ? Office.of(title.substring(FORMER.length()), OfficeState.FORMER)
        : Office.of(title);
  }

  /**
   * Returns whether a mention states this office; the order of the words of a title does not
   * matter.
   */
  boolean is(Passage passage, Mention mention, List<Mention> all) {
    boolean title =
        office.key().equals(mention.office().key()) && office.former() == mention.office().former();
    return title && isOwner(passage, mention, all);
  }

  private boolean isOwner(Passage passage, Mention mention, List<Mention> all) {
    if (owner == null || mention.officeOf() == null) {
      return owner == null && mention.officeOf() == null;
    }
    String name = Folding.fold(owner);
    return Folding.fold(mention.officeOf().name()).equals(name)
        || all.stream()
            .filter(m -> mention.officeOf().equals(m.referent()))
            .anyMatch(m -> Folding.fold(m.span().of(passage.text())).equals(name));
  }
}
