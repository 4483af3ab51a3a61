package io.dateline.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.identity.GlobalId.Kind;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTest {

  private static final UUID KEY = UUID.fromString("7d0c1f6e-9f1c-4f0a-8a54-0d5b6c7e8f90");

  @Test
  void an_id_contains_its_kind_and_key() {
    assertEquals(Optional.of(KEY), GlobalId.uuid(Kind.Article, GlobalId.of(Kind.Article, KEY)));
  }

  @Test
  void an_id_of_another_kind_is_not_accepted() {
    assertTrue(GlobalId.uuid(Kind.NamedEntity, GlobalId.of(Kind.Article, KEY)).isEmpty());
  }

  @Test
  void the_form_of_ids_never_changes() {
    assertEquals(
        "QXJ0aWNsZTo3ZDBjMWY2ZS05ZjFjLTRmMGEtOGE1NC0wZDViNmM3ZThmOTA",
        GlobalId.of(Kind.Article, KEY));
  }

  @Test
  void a_uuid_is_an_id_where_the_kind_is_expected() {
    assertEquals(KEY, GlobalId.expected(Kind.Quote, "id", KEY.toString()));
    assertEquals(KEY, GlobalId.expected(Kind.Quote, "id", GlobalId.of(Kind.Quote, KEY)));
    CodedException refused =
        assertThrows(
            CodedException.class,
            () -> GlobalId.expected(Kind.Quote, "quoteId", GlobalId.of(Kind.Article, KEY)));
    assertEquals("BAD_ID", refused.code());
    assertTrue(refused.getMessage().contains("is an id of type Article"), refused.getMessage());
    assertThrows(CodedException.class, () -> GlobalId.anyNode("id", KEY.toString()));
    assertThrows(
        CodedException.class, () -> GlobalId.anyNode("id", GlobalId.of(Kind.Mention, KEY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "QXJ0aWNsZTo", "QXJ0aWNsZTox", "QXJ0aWNsZTowLTAtMC0wLTA", "Kg"})
  void an_invalid_id_is_reported(String id) {
    assertTrue(GlobalId.uuid(Kind.Article, id).isEmpty());
  }
}
