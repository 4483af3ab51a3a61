/** Global object identification as Relay means it: opaque ids that say what they identify. */
package io.dateline.gateway.identity;
