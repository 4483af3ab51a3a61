/**
 * What the execution of one operation may use (time, nodes, bytes), and the memory that all of them
 * share. Knows no feature.
 */
package io.dateline.gateway.budget;
