package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes events as directed edges in GEXF 1.3, from those who act to those they act on. */
final class EventsAsGexf implements ExportFormat<EventGraphPart> {

  private boolean inEdges;

  /** Events between the same entities are edges of their own, so each edge needs an id. */
  private long edges;

  @Override
  public String begin() {
    StringBuilder begin =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
            <graph defaultedgetype="directed">
            <attributes class="node">
            <attribute id="kind" title="kind" type="string"/>
            <attribute id="country" title="country" type="string"/>
            </attributes>
            <attributes class="edge">
            """);
    for (EventEdgeValues one : EventEdgeValues.ALL) {
      begin.append("<attribute id=\"").append(one.name()).append("\" title=\"").append(one.name());
      String type = one.type().equals("int") ? "integer" : one.type();
      begin.append("\" type=\"").append(type).append("\"/>\n");
    }
    return begin.append("</attributes>\n<nodes>\n").toString();
  }

  @Override
  public void item(EventGraphPart part, StringBuilder file) {
    if (part instanceof EventGraphPart.Node node) {
      NamedEntity entity = node.entity();
      file.append("<node id=\"").append(Xml.text(entity.id()));
      file.append("\" label=\"").append(Xml.text(entity.canonicalName())).append("\"><attvalues>");
      value("kind", entity.kind(), file);
      value("country", entity.countryCode(), file);
      file.append("</attvalues></node>\n");
    } else if (part instanceof EventGraphPart.Edge edge) {
      beginEdges(file);
      file.append("<edge id=\"").append(edges++);
      file.append("\" source=\"").append(Xml.text(edge.source()));
      file.append("\" target=\"").append(Xml.text(edge.target())).append("\"><attvalues>");
      EventEdgeValues.ALL.forEach(one -> value(one.name(), one.value().apply(edge.event()), file));
      file.append("</attvalues></edge>\n");
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
