/**
 * Owns the vocabulary of results: {@link io.dateline.entities.mentions.Mention}, the {@link
 * io.dateline.entities.mentions.Referent} that it stands for, and the {@link
 * io.dateline.entities.mentions.Rule} that decided it. Plain Java; uses the values that mentions
 * carry ({@code text}, {@code places}, {@code offices}, {@code dates}, {@code amounts}).
 */
package io.dateline.entities.mentions;
