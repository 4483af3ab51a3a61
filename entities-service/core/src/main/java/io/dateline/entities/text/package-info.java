/** Owns spans, tokens and sentences. Plain Java; uses nothing of the other features. */
package io.dateline.entities.text;
