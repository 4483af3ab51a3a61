/** Who may write here: callers with a token. Knows no feature. */
package io.dateline.articles.access;
