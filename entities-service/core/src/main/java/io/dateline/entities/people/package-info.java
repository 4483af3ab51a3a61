/**
 * Owns the comparison of people's names: {@link io.dateline.entities.people.PersonName} within an
 * article, {@link io.dateline.entities.people.PersonNameClustering} and {@link
 * io.dateline.entities.people.NamesakeGrouping} across articles. Plain Java; uses {@code language},
 * {@code mentions}, {@code offices} and {@code text}. What is stored of it lies in {@code
 * knowledge} of the service.
 */
package io.dateline.entities.people;
