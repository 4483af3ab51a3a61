/** Owns which language a text is in. Plain Java and OpenNLP. */
package io.dateline.articles.language;
