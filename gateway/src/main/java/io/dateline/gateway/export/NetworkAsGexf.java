package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes GEXF 1.3, the format of Gephi. */
final class NetworkAsGexf implements ExportFormat<NetworkPart> {

  private boolean inEdges;

  @Override
  public String begin() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" version="1.3">
    <graph defaultedgetype="undirected">
    <attributes class="node">
    <attribute id="kind" title="kind" type="string"/>
    <attribute id="country" title="country" type="string"/>
    <attribute id="articles" title="articles" type="integer"/>
    </attributes>
    <nodes>
    """;
  }

  @Override
  public void item(NetworkPart part, StringBuilder file) {
    if (part instanceof NetworkPart.Node node) {
      NamedEntity entity = node.entity();
      file.append("<node id=\"").append(Xml.text(entity.id()));
      file.append("\" label=\"").append(Xml.text(entity.canonicalName())).append("\"><attvalues>");
      value("kind", entity.kind(), file);
      value("country", entity.countryCode(), file);
      value("articles", entity.articleCount(), file);
      file.append("</attvalues></node>\n");
    } else if (part instanceof NetworkPart.Edge edge) {
      beginEdges(file);
      file.append("<edge source=\"").append(Xml.text(edge.source()));
      file.append("\" target=\"").append(Xml.text(edge.target()));
      file.append("\" weight=\"").append(edge.articles()).append("\"/>\n");
    }
  }

  private void beginEdges(StringBuilder file) {
    if (!inEdges) {
      file.append("</nodes>\n<edges>\n");
      inEdges = true;
    }
  }

  private static void value(String attribute, Object value, StringBuilder file) {
    if (value != null) {
      file.append("<attvalue for=\"").append(attribute);
      file.append("\" value=\"").append(Xml.text(value)).append("\"/>");
    }
  }

  @Override
  public String end() {
    StringBuilder end = new StringBuilder();
    beginEdges(end);
    return end.append("</edges>\n</graph>\n</gexf>\n").toString();
  }
}
