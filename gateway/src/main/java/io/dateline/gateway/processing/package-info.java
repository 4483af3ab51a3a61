/** How far the extraction is, of one article and of all: knows {@code articles}. */
package io.dateline.gateway.processing;
