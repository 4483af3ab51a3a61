/**
 * The conventions that all lists of this service share: which window of a list is asked for ({@link
 * io.dateline.entities.knowledge.lists.ListWindow}), cursors, pages read along a key, the fields
 * that a client selects, ids in a request, and the problems that a request can meet. May not use
 * the other packages of {@code knowledge}.
 */
package io.dateline.entities.knowledge.lists;
