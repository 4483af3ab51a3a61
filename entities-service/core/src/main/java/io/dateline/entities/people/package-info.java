/**
 * Who is who: how names of people are compared, and which names of different pages are of one
 * person. Plain Java; what is stored of it lies in {@code knowledge}.
 */
package io.dateline.entities.people;
