/**
 * What a document may ask for at most, checked before anything is fetched: its shape (once per
 * document) and its cost (once per request, since page sizes may be variables). Knows no feature.
 */
package io.dateline.gateway.limits;
