/**
 * Owns titles and offices. {@link io.dateline.entities.offices.OfficePhraseFinder} finds the
 * phrases of a sentence that state an office, with {@link io.dateline.entities.offices.TitleExtent}
 * for its words, {@link io.dateline.entities.offices.OfficeOwner} for its owner and {@link
 * io.dateline.entities.offices.OfficeStateReader} for its state; {@link
 * io.dateline.entities.offices.OfficeHolderFinder} finds its holders, with {@link
 * io.dateline.entities.offices.SharedOffices} for several holders of one title, {@link
 * io.dateline.entities.offices.JoinedOffices} and {@link
 * io.dateline.entities.offices.FurtherOffices} for several titles of one holder and {@link
 * io.dateline.entities.offices.OfficeYears} for the years behind a title; {@link
 * io.dateline.entities.offices.NameTitles} separates titles from names; {@link
 * io.dateline.entities.offices.OfficeKeys} makes the keys by which offices are compared and stored.
 * The words come from the language, those of keys from {@code language/any}. Plain Java; uses
 * {@code language}, {@code names}, {@code places}, {@code syntax} and {@code text}.
 */
package io.dateline.entities.offices;
