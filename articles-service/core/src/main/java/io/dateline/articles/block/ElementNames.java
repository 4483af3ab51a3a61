package io.dateline.articles.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The names of an element and of the elements around it, as hashes of tag, class, id and role. The
 * model has learned which names stories and clutter have on all outlets; hashes are enough, since
 * only equality matters.
 *
 * @param own hashes of the element's own names
 * @param outer the names of the block-level element around it, or null
 * @param kind a number that elements of the same tag and class in a parent of the same name share
 */
record ElementNames(int[] own, ElementNames outer, int kind) {

  static final ElementNames NONE = new ElementNames(new int[0], null, 0);

  /**
   * Characters of an attribute that are read. Lists of utility classes can have kilobytes; the
   * telling names stand at the front.
   */
  private static final int MAX_CHARS = 200;

  private static final int MAX_NAMES = 24;

  static ElementNames of(Element element, ElementNames outer) {
    Hashes hashes = new Hashes();
    String tag = element.normalName();
    hashes.add(TokenHash.of(tag));
    int kind = TokenHash.of(tag);
    if (!tag.equals("body")) {
      String names = element.className();
      kind = TokenHash.of(firstName(names), kind);
      hashes.addNames(names);
      hashes.addNames(element.id());
      hashes.addNames(element.attr("itemprop"));
      hashes.addNames(element.attr("role"));
      hashes.addNames(element.attr("data-component"));
      hashes.addNames(element.attr("data-testid"));
    }
    return new ElementNames(
        hashes.all(), outer, outer == null ? kind : kind * 31 + outer.ownKind());
  }

  /** Returns whether this is the element itself, or an element inside of it. */
  @SuppressWarnings("ReferenceEquality") // The element itself is meant, not one of equal names.
  boolean isWithin(ElementNames element) {
    for (ElementNames at = this; at != null; at = at.outer) {
      if (at == element) {
        return true;
      }
    }
    return false;
  }

  /** Returns the outermost element around this one that the other element does not stand in. */
  ElementNames apartFrom(ElementNames other) {
    Set<ElementNames> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ElementNames at = other; at != null; at = at.outer) {
      shared.add(at);
    }
    ElementNames apart = this;
    for (ElementNames at = this; at != null && !shared.contains(at); at = at.outer) {
      apart = at;
    }
    return apart;
  }

  /** Returns whether the element has this tag. */
  boolean isTag(String tag) {
    return own.length > 0 && own[0] == TokenHash.of(tag);
  }

  private int ownKind() {
    return own.length == 0 ? 0 : own[0] + (own.length > 1 ? own[1] : 0);
  }

  private static String firstName(String names) {
    String stripped = names.strip();
    int end = stripped.indexOf(' ');
    return end < 0 ? stripped : stripped.substring(0, end);
  }

  /**
   * Collects whole names and their parts: "entry-content" adds "entry-content", "entry" and
   * "content".
   */
  private static final class Hashes {

    private final int[] all = new int[MAX_NAMES];
    private int size;

    void add(int hash) {
      for (int i = 0; i < size; i++) {
        if (all[i] == hash) {
          return;
        }
      }
      if (size < MAX_NAMES) {
        all[size++] = hash;
      }
    }

    void addNames(String attribute) {
      if (attribute.isEmpty()) {
        return;
      }
      int length = Math.min(attribute.length(), MAX_CHARS);
      StringBuilder whole = new StringBuilder();
      StringBuilder part = new StringBuilder();
      for (int i = 0; i <= length; i++) {
        char c = i < length ? attribute.charAt(i) : ' ';
        if (Character.isLetter(c)) {
          if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(attribute.charAt(i - 1))) {
            end(part);
          }
          part.append(c);
          whole.append(c);
          continue;
        }
        end(part);
        if (c <= ' ') {
          end(whole);
        } else if (Character.isDigit(c)) {
          // Numbers tell posts apart and not kinds of elements: each run of digits becomes one 0.
          if (whole.length() == 0 || whole.charAt(whole.length() - 1) != '0') {
            whole.append('0');
          }
        } else {
          whole.append(c);
        }
      }
    }

    private void end(StringBuilder name) {
      if (name.length() > 1) {
        add(TokenHash.of(name.toString().toLowerCase(Locale.ROOT)));
      }
      name.setLength(0);
    }

    int[] all() {
      return java.util.Arrays.copyOf(all, size);
    }
  }
}
