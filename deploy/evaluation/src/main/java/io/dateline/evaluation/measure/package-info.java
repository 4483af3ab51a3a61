/** Owns every benchmark and accuracy evaluation: one command, a table each, the same as JSON. */
package io.dateline.evaluation.measure;
