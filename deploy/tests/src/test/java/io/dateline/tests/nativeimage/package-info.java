/**
 * Checks the input of native-image, which needs no GraalVM: arguments, resources, reflection,
 * libraries. Only {@code mvn verify -Dnative-sources} runs these tests.
 */
package io.dateline.tests.nativeimage;
