package io.dateline.gateway.export;

import java.util.List;

/**
 * One page of the exported items.
 *
 * @param next the cursor of the next page; null after the last
 */
record ExportPage<T>(List<T> items, String next) {}
