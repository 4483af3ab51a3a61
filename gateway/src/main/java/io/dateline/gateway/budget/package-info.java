/**
 * The budget of the execution of one operation (time, nodes, bytes), and the memory that all
 * operations share.
 *
 * <p>{@code Budgets} creates a {@code Budget} for each execution; {@code SharedHeap} is the shared
 * part of the heap. May use {@code limits} and {@code failure}.
 */
package io.dateline.gateway.budget;
