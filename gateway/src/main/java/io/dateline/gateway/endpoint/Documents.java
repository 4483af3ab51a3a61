package io.dateline.gateway.endpoint;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.dateline.gateway.limits.DocumentLimits;
import io.dateline.gateway.limits.Limits;
import io.dateline.gateway.limits.Refused;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parsed and validated documents, the recently used ones kept. */
@Singleton
class Documents {

  /** Programs send the same few documents; what is left serves people who type. */
  private static final int KEPT = 500;

  /** Longer documents are not kept: with the number above it bounds the memory. */
  private static final int LONGEST_KEPT = 10_000;

  /** A document of thousands of unknown fields is not answered with thousands of errors. */
  private static final int ERRORS_TOLD = 20;

  private final GraphQLSchema schema;
  private final ParserOptions parserOptions;
  private final DocumentLimits documentLimits;
  private final Map<String, PreparsedDocumentEntry> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
              return size() > KEPT;
            }
          });

  Documents(ServedSchema served, Limits limits, DocumentLimits documentLimits) {
    this.schema = served.schema();
    this.documentLimits = documentLimits;
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                options ->
                    options
                        .maxTokens(limits.tokens())
                        // What a parser message quotes of the document may hold values.
                        .redactTokenParserErrorMessages(true));
  }

  /** The document, or the errors of one that cannot be parsed or does not fit the schema. */
  PreparsedDocumentEntry get(String query) {
    PreparsedDocumentEntry known = kept.get(query);
    if (known != null) {
      return known;
    }
    PreparsedDocumentEntry entry = prepare(query);
    if (!entry.hasErrors() && query.length() <= LONGEST_KEPT) {
      kept.put(query, entry);
    }
    return entry;
  }

  private PreparsedDocumentEntry prepare(String query) {
    ParseAndValidateResult parsed =
        ParseAndValidate.parse(
            ExecutionInput.newExecutionInput(query)
                .graphQLContext(context -> context.put(ParserOptions.class, parserOptions))
                .locale(Locale.ENGLISH)
                .build());
    if (parsed.isFailure()) {
      return new PreparsedDocumentEntry(syntaxError(parsed));
    }
    try {
      documentLimits.checkWritten(parsed.getDocument());
      List<ValidationError> errors =
          ParseAndValidate.validate(schema, parsed.getDocument(), Locale.ENGLISH);
      if (!errors.isEmpty()) {
        return new PreparsedDocumentEntry(errors.stream().limit(ERRORS_TOLD).toList());
      }
      documentLimits.checkExpanded(parsed.getDocument());
      return new PreparsedDocumentEntry(parsed.getDocument());
    } catch (Refused e) {
      return new PreparsedDocumentEntry(e);
    }
  }

  private static GraphQLError syntaxError(ParseAndValidateResult parsed) {
    InvalidSyntaxException cause = parsed.getSyntaxException();
    if (cause instanceof ParseCancelledTooDeepException) {
      return new Refused("QUERY_TOO_DEEP", "The document is nested too deeply to be read.");
    }
    return cause instanceof ParseCancelledException
            || cause instanceof ParseCancelledTooManyCharsException
        ? new Refused("DOCUMENT_TOO_LARGE", "The document has too many tokens.")
        : cause.toInvalidSyntaxError();
  }
}
