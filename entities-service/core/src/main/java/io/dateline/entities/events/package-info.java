/**
 * Finds events: who did what to whom, when and where, and whether it happened. The types are those
 * of PLOVER. The package reads the mentions, trees and quotes that earlier stages found.
 */
package io.dateline.entities.events;
