package io.dateline.gateway.origin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  private final Networks networks =
      new Networks(List.of("10.0.0.0/8", "192.168.4.0/22", "203.0.113.7", "fd00::/8"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "::1",
        "10.200.0.1",
        "192.168.7.255",
        "203.0.113.7",
        "fd12::1",
        "fd12::1%eth0"
      })
  void loopback_and_configured_networks_are_included(String address) {
    assertTrue(networks.include(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.0.1", "192.168.8.0", "203.0.113.8", "fe80::1", "2001:db8::1"})
  void other_addresses_are_not_included(String address) {
    assertFalse(networks.include(address));
  }

  @Test
  void without_networks_only_loopback_is_included() {
    assertTrue(new Networks(List.of()).include("127.0.0.1"));
    assertFalse(new Networks(List.of()).include("10.0.0.1"));
    assertTrue(new Networks(List.of("0.0.0.0/0")).include("8.8.8.8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "monitoring", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8/8", "fd00::/129"})
  void an_invalid_network_stops_the_start(String written) {
    assertThrows(IllegalArgumentException.class, () -> new Networks(List.of(written)));
  }
}
