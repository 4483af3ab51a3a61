package io.dateline.gateway.export;

import java.util.List;

/**
 * Some of what is exported.
 *
 * @param next where the next page begins; null behind the last
 */
record ExportPage<T>(List<T> items, String next) {}
