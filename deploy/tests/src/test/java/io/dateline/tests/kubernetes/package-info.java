/**
 * Checks the Kubernetes manifests: each overlay, as kubectl renders it, follows the Kubernetes
 * model and rules that no schema knows. Each rule has an example that breaks it.
 */
package io.dateline.tests.kubernetes;
