package io.dateline.tests.conventions;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds word lists in a source: regular expressions with more than three alternatives of letters,
 * collections and arrays of more than three word literals, and literals that are split into more
 * than three words. They belong into resource files.
 */
final class WordLists extends TreeScanner<Void, Void> {

  private static final int MAX_WORDS = 3;

  /**
   * "said|told|added|wrote": alternatives that consist of letters, perhaps with an optional ending.
   */
  private static final Pattern ALTERNATIVES =
      Pattern.compile(
          "(?<![\\p{L}\\\\])\\p{L}[\\p{L}'’ .?-]*(?:\\|\\p{L}[\\p{L}'’ .?-]*){" + MAX_WORDS + ",}");

  private static final Pattern WORDS =
      Pattern.compile("\\s*\\p{L}[\\p{L}'’-]*(?:\\s+\\p{L}[\\p{L}'’-]*){" + MAX_WORDS + ",}\\s*");

  private final List<String> found = new ArrayList<>();

  private WordLists() {}

  /** Returns a description of each word list in a source. */
  static List<String> in(JavaSource source) {
    WordLists scanner = new WordLists();
    scanner.scan(source.tree(), null);
    return scanner.found.stream().map(list -> source.path() + ": " + list).toList();
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (tree.getKind() == Tree.Kind.PLUS && text(tree) != null) {
      expression(text(tree));
      return null;
    }
    return super.visitBinary(tree, unused);
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void unused) {
    if (tree.getValue() instanceof String text) {
      expression(text);
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    elements(tree.getArguments());
    String method = name(tree.getMethodSelect());
    if (method.equals("split") && tree.getMethodSelect() instanceof MemberSelectTree select) {
      words(text(select.getExpression()));
    } else if (method.matches("words|wordSet|setOf")) {
      tree.getArguments().forEach(argument -> words(text(argument)));
    }
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void unused) {
    if (tree.getInitializers() != null) {
      elements(tree.getInitializers());
    }
    return super.visitNewArray(tree, unused);
  }

  private void elements(List<? extends ExpressionTree> elements) {
    long words =
        elements.stream()
            .map(WordLists::text)
            .filter(text -> text != null && text.codePoints().anyMatch(Character::isLetter))
            .count();
    if (words > MAX_WORDS) {
      found.add("a collection of " + words + " words: " + text(elements.get(0)) + ", …");
    }
  }

  private void words(String text) {
    if (text != null && WORDS.matcher(text).matches()) {
      found.add("a literal that is split into words: " + text);
    }
  }

  private void expression(String text) {
    if (ALTERNATIVES.matcher(text).find()) {
      found.add("an expression with more than " + MAX_WORDS + " alternatives: " + text);
    }
  }

  private static String name(ExpressionTree method) {
    return method instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : method.toString();
  }

  /**
   * Returns the value of a literal or of literals that are concatenated; a blank stands for
   * anything else between them.
   */
  private static String text(Tree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? text : null;
    }
    if (tree instanceof ParenthesizedTree parentheses) {
      return text(parentheses.getExpression());
    }
    if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
      String left = text(binary.getLeftOperand());
      String right = text(binary.getRightOperand());
      return left == null && right == null
          ? null
          : (left == null ? "\0" : left) + (right == null ? "\0" : right);
    }
    return null;
  }
}
