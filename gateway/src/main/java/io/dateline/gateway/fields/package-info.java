/**
 * How the fields of SmallRye's schema are fetched: by the methods of records and resolvers, without
 * the description of the whole selection that SmallRye makes for each value. Knows no feature.
 */
package io.dateline.gateway.fields;
