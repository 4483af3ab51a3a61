package io.dateline.entities.mentions;

/** A rule that decided a result. Mentions and quotes name the rules that made them. */
public interface Rule {

  /** Returns the stable text that is stored and served, such as "full-name". */
  String code();

  /** Returns one English sentence that says what the rule does. */
  String description();
}
