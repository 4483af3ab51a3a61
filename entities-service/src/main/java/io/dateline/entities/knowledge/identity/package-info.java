/**
 * Decides across articles which person each person's name stands for. {@link
 * io.dateline.entities.knowledge.identity.PersonNameIndex} stores names, the articles that print
 * them and the offices stated with them (tables {@code person_name}, {@code sighting}, {@code
 * held_office}, {@code changed_office}); {@link
 * io.dateline.entities.knowledge.identity.CrossArticlePersonResolution} decides, by the rules of
 * the core's package {@code people}; {@link
 * io.dateline.entities.knowledge.identity.PersonReassignment} moves what is stored. May use {@code
 * knowledge.events} and what that may use.
 */
package io.dateline.entities.knowledge.identity;
