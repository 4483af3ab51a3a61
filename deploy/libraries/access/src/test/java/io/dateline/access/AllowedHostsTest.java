package io.dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private final AllowedHosts hosts =
      new AllowedHosts(List.of("gateway", " News.Example ", "*.pods.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "localhost.:8080",
        "dateline.localhost",
        "127.0.0.1",
        "127.0.0.1:51234",
        "[::1]",
        "[::1]:8080",
        "192.168.1.7:8080",
        "[fe80::1%eth0]:8080",
        "gateway",
        "gateway:8080",
        "news.example",
        "NEWS.example:443",
        "a.pods.example",
        "a.b.pods.example:80"
      })
  void loopback_names_addresses_and_configured_names_are_answered(String host) {
    assertTrue(hosts.include(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example",
        "rebound.example:8080",
        "localhost.rebound.example",
        "127.0.0.1.rebound.example",
        "192.168.1.7.nip.example:8080",
        "localhost@rebound.example",
        "rebound.example#localhost",
        "notlocalhost",
        "xgateway",
        "gateway.rebound.example",
        "pods.example",
        "apods.example",
        "more.news.example",
        "[::1].rebound.example",
        "",
        ":8080"
      })
  void any_other_name_is_not(String host) {
    assertEquals(false, hosts.include(host));
  }

  @Test
  void a_star_lets_all_names_in() {
    assertTrue(new AllowedHosts(List.of("*")).include("whatever.example:1"));
  }
}
