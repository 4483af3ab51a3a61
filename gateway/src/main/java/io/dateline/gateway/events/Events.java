package io.dateline.gateway.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Brings what happens to all who listen. */
@Singleton
public class Events {

  private final List<Consumer<ArticleProcessed>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> whenHeard = new CopyOnWriteArrayList<>();

  /** A listener that is told no more once it is closed. */
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /** Listens; what is told must return at once. */
  public Listening listen(Consumer<ArticleProcessed> listener) {
    listeners.add(listener);
    whenHeard.forEach(Runnable::run);
    return () -> listeners.remove(listener);
  }

  /** Calls a source whenever somebody begins to listen. */
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
