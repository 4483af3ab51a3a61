package io.dateline.gateway.export;

import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.export.Csv.Column;
import io.dateline.gateway.quotes.Quote;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the quotes file. */
final class QuotesAsCsv {

  static final List<Column<ExportedQuote>> COLUMNS =
      Stream.of(
              List.of(
                  column("id", Quote::id),
                  column("text", Quote::text),
                  column("kind", Quote::kind),
                  column("sentence", Quote::sentence),
                  column("speaker", QuotesAsCsv::asPrinted),
                  new Column<ExportedQuote>(
                      "speakerId", one -> one.speaker() == null ? null : one.speaker().id()),
                  new Column<ExportedQuote>(
                      "speakerCanonicalName",
                      one -> one.speaker() == null ? null : one.speaker().canonicalName()),
                  column(
                      "speakerOffice",
                      quote ->
                          quote.speakerOffice() == null ? null : quote.speakerOffice().title()),
                  column(
                      "speakerOfficeOf",
                      quote ->
                          quote.speakerOffice() == null
                              ? null
                              : OfficeText.ofWhat(quote.speakerOffice())),
                  column(
                      "speakerOfficeState",
                      quote ->
                          quote.speakerOffice() == null
                              ? null
                              : OfficeText.stateOf(quote.speakerOffice())),
                  column("rule", Quote::rule),
                  column("start", quote -> quote.span().start()),
                  column("end", quote -> quote.span().end())),
              ArticleColumns.<ExportedQuote>of(
                  one -> one.quote().articleKey(), ExportedQuote::article))
          .flatMap(List::stream)
          .toList();

  private QuotesAsCsv() {}

  private static String asPrinted(Quote quote) {
    return quote.speaker() == null ? quote.speakerName() : quote.speaker().text();
  }

  private static Column<ExportedQuote> column(String name, Function<Quote, Object> value) {
    return new Column<>(name, exported -> value.apply(exported.quote()));
  }
}
