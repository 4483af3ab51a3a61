/** How long somebody waits for an answer, as the one who asks tells it. Knows no service. */
package io.dateline.deadline;
