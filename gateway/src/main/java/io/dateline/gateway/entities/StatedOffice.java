package io.dateline.gateway.entities;

/** An office as one mention states it, at the date of the article. */
public record StatedOffice(String title, EntityReference of, boolean former, OfficeState state) {}
