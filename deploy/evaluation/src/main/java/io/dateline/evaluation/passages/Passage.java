package io.dateline.evaluation.passages;

import java.time.LocalDate;
import java.util.List;

/**
 * A text with its marks.
 *
 * @param published null if the passage has no date
 * @param full whether everything is marked; otherwise names only
 */
public record Passage(
    String id, LocalDate published, boolean full, String text, List<Marked> marks) {}
