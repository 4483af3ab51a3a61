/**
 * The entities-service reads the articles of articles-service, extracts from them who is mentioned
 * and quoted, and answers questions about it. This package starts the service and tells ONNX
 * Runtime where its native libraries are.
 */
package io.dateline.entities;
