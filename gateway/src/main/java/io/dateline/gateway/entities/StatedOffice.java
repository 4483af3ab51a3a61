package io.dateline.gateway.entities;

/** An office as it is stated at a mention: of the date of its page. */
public record StatedOffice(String title, EntityReference of, boolean former) {}
