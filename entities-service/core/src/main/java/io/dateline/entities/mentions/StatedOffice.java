package io.dateline.entities.mentions;

import io.dateline.entities.offices.Office;

/**
 * An office that a text states at a mention of its holder.
 *
 * @param of the country or organization whose office it is, null where the text does not say
 */
public record StatedOffice(Office office, Referent of) {}
