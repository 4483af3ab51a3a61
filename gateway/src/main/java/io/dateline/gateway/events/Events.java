package io.dateline.gateway.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Passes events to all listeners. */
@Singleton
public class Events {

  private final List<Consumer<ArticleProcessed>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> whenHeard = new CopyOnWriteArrayList<>();

  /** A registered listener, which gets no events after it is closed. */
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /** Registers a listener. It must return at once. */
  public Listening listen(Consumer<ArticleProcessed> listener) {
    listeners.add(listener);
    whenHeard.forEach(Runnable::run);
    return () -> listeners.remove(listener);
  }

  /** Registers an action that runs whenever a listener registers. */
  public void whenHeard(Runnable source) {
    whenHeard.add(source);
  }

  public boolean anyoneListens() {
    return !listeners.isEmpty();
  }

  public void tell(ArticleProcessed event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
