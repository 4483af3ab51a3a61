package io.dateline.gateway.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final long MANY_ITEMS = 1_000_000_000;

  private final List<String> told = new ArrayList<>();
  private long now = Long.MAX_VALUE - 5;

  @Test
  void too_many_nodes_end_the_budget() {
    Budget budget = budget(1000, MANY_ITEMS, new SharedHeap(MANY_ITEMS));
    budget.built(1000);
    assertNull(budget.over());
    budget.built(1);
    assertEquals("QUERY_TOO_LARGE", budget.over().code());
  }

  @Test
  void a_list_is_refused_before_its_items_are_built() {
    Budget budget = budget(1000, MANY_ITEMS, new SharedHeap(MANY_ITEMS));
    budget.built(5_000_000);
    assertEquals("QUERY_TOO_LARGE", budget.over().code());
  }

  @Test
  void too_many_bytes_of_the_services_end_the_budget() {
    Budget budget = budget(MANY_ITEMS, 4096, new SharedHeap(MANY_ITEMS));
    budget.fetched(4000);
    assertNull(budget.over());
    budget.fetched(97);
    assertEquals("QUERY_TOO_LARGE", budget.over().code());
  }

  @Test
  void building_an_answer_long_after_the_deadline_is_stopped() {
    Budget budget = budget(MANY_ITEMS, MANY_ITEMS, new SharedHeap(MANY_ITEMS));
    now += Duration.ofMillis(10_500).toNanos();
    assertEquals(0, budget.millisLeft());
    budget.built(1000);
    assertNull(budget.over(), "what is there by then is answered");
    now += Duration.ofMillis(600).toNanos();
    budget.built(1000);
    assertEquals("DEADLINE_EXCEEDED", budget.over().code());
  }

  @Test
  void large_operations_are_refused_when_others_hold_the_memory_and_small_ones_go_on() {
    SharedHeap memory = new SharedHeap(10 * SharedHeap.FREE_BYTES_PER_HOLDER);
    Budget first = budget(MANY_ITEMS, MANY_ITEMS, memory);
    first.fetched(4 * SharedHeap.FREE_BYTES_PER_HOLDER);
    assertNull(first.over());
    Budget small = budget(MANY_ITEMS, MANY_ITEMS, memory);
    Budget large = budget(MANY_ITEMS, MANY_ITEMS, memory);
    large.fetched(3 * SharedHeap.FREE_BYTES_PER_HOLDER);
    assertEquals("GATEWAY_BUSY", large.over().code());
    small.fetched(SharedHeap.FREE_BYTES_PER_HOLDER / 4);
    small.built(300);
    assertNull(small.over());
    first.close();
    small.close();
    large.close();
    assertEquals(0, memory.held());
    Budget again = budget(MANY_ITEMS, MANY_ITEMS, memory);
    again.fetched(3 * SharedHeap.FREE_BYTES_PER_HOLDER);
    assertNull(again.over(), "it may be asked for again");
  }

  @Test
  void small_operations_go_on_even_if_all_memory_is_held() {
    SharedHeap memory = new SharedHeap(SharedHeap.FREE_BYTES_PER_HOLDER);
    for (int i = 0; i < 50; i++) {
      Budget small = budget(MANY_ITEMS, MANY_ITEMS, memory);
      small.fetched(SharedHeap.FREE_BYTES_PER_HOLDER / 4);
      assertNull(small.over());
    }
  }

  @Test
  void the_end_of_a_budget_is_reported_once_and_late_listeners_hear_of_it_at_once() {
    Budget budget = budget(MANY_ITEMS, MANY_ITEMS, new SharedHeap(MANY_ITEMS));
    budget.whenOver(why -> told.add("a " + why.code()));
    Runnable taken = budget.whenOver(why -> told.add("never"));
    taken.run();
    budget.end(Budget.left());
    budget.end(Budget.busy());
    budget.whenOver(why -> told.add("b " + why.code()));
    assertEquals(List.of("a CLIENT_LEFT", "b CLIENT_LEFT"), told);
  }

  @Test
  void a_closed_budget_does_not_end_again() {
    Budget budget = budget(MANY_ITEMS, MANY_ITEMS, new SharedHeap(MANY_ITEMS));
    budget.whenOver(why -> told.add(why.code()));
    budget.close();
    budget.end(Budget.left());
    assertTrue(told.isEmpty());
  }

  @Test
  void a_closed_holder_takes_no_more_memory() {
    SharedHeap memory = new SharedHeap(100);
    SharedHeap.Holder holder = memory.holder();
    assertTrue(holder.take(50));
    holder.close();
    assertTrue(holder.take(50));
    assertEquals(0, memory.held());
    assertFalse(memory.holder().take(2 * SharedHeap.FREE_BYTES_PER_HOLDER));
  }

  private Budget budget(long nodes, long bytes, SharedHeap memory) {
    return new Budget(() -> now, Duration.ofSeconds(10), nodes, bytes, memory.holder());
  }
}
