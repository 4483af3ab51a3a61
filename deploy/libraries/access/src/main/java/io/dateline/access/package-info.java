/**
 * Owns tokens in files, the guard that refuses writes without a token, and the host names under
 * which a service answers. It knows no service: settings name the POST requests that only read, and
 * further host names.
 */
package io.dateline.access;
