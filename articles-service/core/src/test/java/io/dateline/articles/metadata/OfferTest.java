package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {

  @Test
  void an_offer_names_the_seller() {
    assertEquals(
        Optional.of("The Lantern"),
        SubscriptionOffer.brand("Save 40% OFF The Lantern Digital Access"));
    assertEquals(
        Optional.of("Pagehoard"),
        SubscriptionOffer.brand("Start your 7-day Pagehoard GOLD free trial to read on"));
    assertEquals(
        Optional.of("Norrand Courier"),
        SubscriptionOffer.brand("Subscribe to Norrand Courier today"));
  }

  @Test
  void offers_have_many_forms() {
    assertEquals(
        Optional.of("Pagehoard"),
        SubscriptionOffer.brand("Try Pagehoard GOLD for 14 days and read 400 magazines"));
    assertEquals(
        Optional.of("The Lantern"),
        SubscriptionOffer.brand("Read The Lantern without limits: 25% off Digital Access"));
    assertEquals(Optional.of("CWN"), SubscriptionOffer.brand("Get the CWN app"));
  }

  @Test
  void an_offer_without_a_name_names_nobody() {
    assertEquals(Optional.empty(), SubscriptionOffer.brand("Subscribe to our newsletter"));
    assertEquals(Optional.empty(), SubscriptionOffer.brand("Save 40% on annual plans"));
    assertEquals(Optional.empty(), SubscriptionOffer.brand("Start your free trial"));
  }
}
