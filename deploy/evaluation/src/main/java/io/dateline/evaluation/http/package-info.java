/** Sends single requests to running services. The packages that measure or compare may use it. */
package io.dateline.evaluation.http;
