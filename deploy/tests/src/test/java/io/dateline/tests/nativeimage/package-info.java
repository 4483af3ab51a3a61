/**
 * Owns the check of what native-image is given, which needs no GraalVM: arguments, resources,
 * reflection, libraries. Runs with {@code mvn verify -Dnative-sources} alone.
 */
package io.dateline.tests.nativeimage;
