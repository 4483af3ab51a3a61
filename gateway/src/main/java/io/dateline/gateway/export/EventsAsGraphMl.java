package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes events as directed edges in GraphML, from those who act to those they act on. */
final class EventsAsGraphMl implements ExportFormat<EventGraphPart> {

  @Override
  public String begin() {
    StringBuilder begin =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="label" for="node" attr.name="label" attr.type="string"/>
            <key id="kind" for="node" attr.name="kind" attr.type="string"/>
            <key id="country" for="node" attr.name="country" attr.type="string"/>
            """);
    for (EventEdgeValues one : EventEdgeValues.ALL) {
      begin.append("<key id=\"").append(one.name()).append("\" for=\"edge\" attr.name=\"");
      begin.append(one.name()).append("\" attr.type=\"").append(one.type()).append("\"/>\n");
    }
    return begin.append("<graph edgedefault=\"directed\">\n").toString();
  }

  @Override
  public void item(EventGraphPart part, StringBuilder file) {
    if (part instanceof EventGraphPart.Node node) {
      NamedEntity entity = node.entity();
      file.append("<node id=\"").append(Xml.text(entity.id())).append("\">");
      data("label", entity.canonicalName(), file);
      data("kind", entity.kind(), file);
      data("country", entity.countryCode(), file);
      file.append("</node>\n");
    } else if (part instanceof EventGraphPart.Edge edge) {
      file.append("<edge source=\"").append(Xml.text(edge.source()));
      file.append("\" target=\"").append(Xml.text(edge.target())).append("\">");
      EventEdgeValues.ALL.forEach(one -> data(one.name(), one.value().apply(edge.event()), file));
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
