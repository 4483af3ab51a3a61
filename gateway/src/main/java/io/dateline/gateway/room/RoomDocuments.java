package io.dateline.gateway.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The queries of the reading room: the operations of {@code reading-room/documents.graphql}, each
 * with the fragments that it names.
 */
@Singleton
public class RoomDocuments {

  private static final String FILE = "/reading-room/documents.graphql";

  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  RoomDocuments() {
    Document all = Parser.parse(read());
    for (OperationDefinition operation : all.getDefinitionsOfType(OperationDefinition.class)) {
      String text = complete(operation, all);
      hashes.put(operation.getName(), DocumentHash.of(text));
      texts.put(DocumentHash.of(text), text);
    }
  }

  /** Returns the hash of each document by the name of its operation. */
  public Map<String, String> hashes() {
    return hashes;
  }

  /** Returns the text of each document by its hash. */
  public Map<String, String> texts() {
    return texts;
  }

  private static String complete(OperationDefinition operation, Document all) {
    Set<String> named = new TreeSet<>();
    collect(operation, all, named);
    Document.Builder complete = Document.newDocument().definition(operation);
    all.getDefinitionsOfType(FragmentDefinition.class).stream()
        .filter(fragment -> named.contains(fragment.getName()))
        .forEach(complete::definition);
    return AstPrinter.printAstCompact(complete.build());
  }

  private static void collect(Node<?> node, Document all, Set<String> named) {
    if (node instanceof FragmentSpread spread && named.add(spread.getName())) {
      all.getDefinitionsOfType(FragmentDefinition.class).stream()
          .filter(fragment -> fragment.getName().equals(spread.getName()))
          .forEach(fragment -> collect(fragment, all, named));
    }
    List<Node> children = node.getChildren();
    children.forEach(child -> collect(child, all, named));
  }

  private static String read() {
    try (InputStream file = RoomDocuments.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
