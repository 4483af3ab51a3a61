package io.dateline.gateway.calls;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharedCallTest {

  private final SharedCall<String> call = new SharedCall<>();

  @Test
  void a_shared_call_is_given_up_when_the_last_caller_leaves() {
    assertTrue(call.join());
    call.leave();
    assertFalse(call.givenUp().isDone());
    call.leave();
    assertTrue(call.givenUp().isDone());
    assertFalse(call.join(), "who comes now makes a call of his own");
  }

  @Test
  void leaving_with_the_answer_gives_nothing_up() {
    call.answer().complete(new ReceivedAnswer<>("text", 4));
    call.leave();
    assertFalse(call.givenUp().isDone());
  }
}
