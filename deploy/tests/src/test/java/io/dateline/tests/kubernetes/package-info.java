/**
 * Owns the check of the Kubernetes manifests: each overlay as kubectl renders it, held to the
 * Kubernetes model and to rules that no schema knows, each with an example that breaks it.
 */
package io.dateline.tests.kubernetes;
