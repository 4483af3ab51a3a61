/** Whether the gateway lives, has started and can answer; what it reaches is told, not judged. */
package io.dateline.gateway.health;
