package io.dateline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens of an OpenID provider, signed here with the key whose public half the gateway gets. */
@QuarkusTest
@TestProfile(OpenIdCallersTest.WithProvider.class)
class OpenIdCallersTest extends WithFakeServices {

  private static final String PRIVATE_KEY = "dateline.test.private-key";
  private static final String PUBLIC_KEY = "dateline.test.public-key";

  public static class WithProvider implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // The profile is created more than once, and the test runs in another class loader; system
      // properties are shared by both.
      if (System.getProperty(PRIVATE_KEY) == null) {
        KeyPair keys = keys();
        System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
        System.setProperty(PUBLIC_KEY, base64(keys.getPublic().getEncoded()));
      }
      return Map.of(
          "dateline.access.open-writes", "false",
          "dateline.access.closed-reads", "true",
          "quarkus.oidc.tenant-enabled", "true",
          "quarkus.oidc.public-key", System.getProperty(PUBLIC_KEY),
          "quarkus.oidc.roles.role-claim-path", "roles");
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void roles_of_an_openid_identity_are_rights() throws Exception {
    String hour = String.valueOf(Instant.now().plusSeconds(3600).getEpochSecond());
    assertEquals(200, ask("mutation { retryParked }", token(hour, "dateline-write")));
    assertEquals(403, ask("{ __typename }", token(hour, "dateline-write")));
    assertEquals(200, ask("{ __typename }", token(hour, "dateline-read")));
    assertEquals(403, ask("mutation { retryParked }", token(hour, "dateline-read")));
    assertEquals(403, ask("{ __typename }", token(hour, "somebody")));
  }

  @Test
  void an_expired_or_forged_token_is_refused() throws Exception {
    String past = String.valueOf(Instant.now().minusSeconds(3600).getEpochSecond());
    String hour = String.valueOf(Instant.now().plusSeconds(3600).getEpochSecond());
    assertEquals(401, ask("{ __typename }", token(past, "dateline-read")));
    String good = token(hour, "dateline-read");
    assertEquals(401, ask("{ __typename }", good.substring(0, good.length() - 8) + "AAAAAAAA"));
    assertEquals(401, ask("{ __typename }", (String) null));
  }

  @Test
  void a_token_may_come_with_the_first_message_of_a_websocket() throws Exception {
    String hour = String.valueOf(Instant.now().plusSeconds(3600).getEpochSecond());
    String good = token(hour, "dateline-read");
    try (SocketClient client = introduced(good)) {
      assertEquals("{\"type\":\"connection_ack\"}", client.next(3000));
      client.subscribe("1", "{ __typename }");
      assertEquals(
          "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"},"
              + "\"extensions\":{\"cost\":1}}}",
          client.next(3000));
    }
    try (SocketClient client = introduced(good.substring(0, good.length() - 8) + "AAAAAAAA")) {
      assertEquals("closed 4403", client.next(3000));
    }
  }

  private static SocketClient introduced(String token) {
    SocketClient client = SocketClient.open();
    client.send(
        "{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"Bearer %s\"}}"
            .formatted(token));
    return client;
  }

  private static int ask(String query, String token) {
    var request = given().contentType("application/json").body(Map.of("query", query));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    Response response = request.post("/graphql");
    return response.statusCode();
  }

  private static String token(String expires, String role) throws GeneralSecurityException {
    String content =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")
            + "."
            + base64(
                "{\"sub\":\"ilse\",\"exp\":%s,\"iat\":1700000000,\"roles\":[\"%s\"]}"
                    .formatted(expires, role));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(privateKey());
    signature.update(content.getBytes(StandardCharsets.US_ASCII));
    return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  private static PrivateKey privateKey() throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
    return java.security.KeyFactory.getInstance("RSA")
        .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
