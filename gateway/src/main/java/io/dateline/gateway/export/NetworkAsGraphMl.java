package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes GraphML in the form that Gephi, yEd, networkx and igraph read. */
final class NetworkAsGraphMl implements ExportFormat<NetworkPart> {

  @Override
  public String begin() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="label" for="node" attr.name="label" attr.type="string"/>
    <key id="kind" for="node" attr.name="kind" attr.type="string"/>
    <key id="country" for="node" attr.name="country" attr.type="string"/>
    <key id="articles" for="node" attr.name="articles" attr.type="int"/>
    <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
    <graph edgedefault="undirected">
    """;
  }

  @Override
  public void item(NetworkPart part, StringBuilder file) {
    if (part instanceof NetworkPart.Node node) {
      NamedEntity entity = node.entity();
      file.append("<node id=\"").append(Xml.text(entity.id())).append("\">");
      data("label", entity.canonicalName(), file);
      data("kind", entity.kind(), file);
      data("country", entity.countryCode(), file);
      data("articles", entity.articleCount(), file);
      file.append("</node>\n");
    } else if (part instanceof NetworkPart.Edge edge) {
      file.append("<edge source=\"").append(Xml.text(edge.source()));
      file.append("\" target=\"").append(Xml.text(edge.target())).append("\">");
      data("weight", edge.articles(), file);
      file.append("</edge>\n");
    }
  }

  private static void data(String key, Object value, StringBuilder file) {
    if (value != null) {
      file.append("<data key=\"").append(key).append("\">");
      file.append(Xml.text(value)).append("</data>");
    }
  }

  @Override
  public String end() {
    return "</graph>\n</graphml>\n";
  }
}
