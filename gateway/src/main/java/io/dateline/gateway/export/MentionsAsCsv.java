package io.dateline.gateway.export;

import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.export.Csv.Column;
import io.dateline.gateway.mentions.Mention;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the mentions file. */
final class MentionsAsCsv {

  static final List<Column<ExportedMention>> COLUMNS =
      Stream.of(
              List.of(
                  column("id", Mention::id),
                  column("kind", Mention::kind),
                  column("text", Mention::text),
                  new Column<ExportedMention>(
                      "entityId", one -> one.entity() == null ? null : one.entity().id()),
                  new Column<ExportedMention>(
                      "entityCanonicalName",
                      one -> one.entity() == null ? null : one.entity().canonicalName()),
                  column("sentence", Mention::sentence),
                  column(
                      "office",
                      mention -> mention.office() == null ? null : mention.office().title()),
                  column(
                      "officeOf",
                      mention ->
                          mention.office() == null ? null : OfficeText.ofWhat(mention.office())),
                  column(
                      "officeState",
                      mention ->
                          mention.office() == null ? null : OfficeText.stateOf(mention.office())),
                  column(
                      "dateFrom", mention -> mention.date() == null ? null : mention.date().from()),
                  column("dateTo", mention -> mention.date() == null ? null : mention.date().to()),
                  column(
                      "amount",
                      mention -> mention.amount() == null ? null : mention.amount().value()),
                  column(
                      "currency",
                      mention -> mention.amount() == null ? null : mention.amount().currency()),
                  column(
                      "unit", mention -> mention.amount() == null ? null : mention.amount().unit()),
                  column("confidence", Mention::confidence),
                  column("rule", Mention::rule),
                  column("start", mention -> mention.span().start()),
                  column("end", mention -> mention.span().end())),
              ArticleColumns.<ExportedMention>of(
                  one -> one.mention().articleKey(), ExportedMention::article))
          .flatMap(List::stream)
          .toList();

  private MentionsAsCsv() {}

  private static Column<ExportedMention> column(String name, Function<Mention, Object> value) {
    return new Column<>(name, exported -> value.apply(exported.mention()));
  }
}
