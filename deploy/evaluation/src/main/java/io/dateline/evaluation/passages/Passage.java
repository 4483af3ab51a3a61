package io.dateline.evaluation.passages;

import java.time.LocalDate;
import java.util.List;

/**
 * A text with its marks.
 *
 * @param published null where the passage does not say
 * @param full whether everything is marked, rather than names alone
 */
public record Passage(
    String id, LocalDate published, boolean full, String text, List<Marked> marks) {}
