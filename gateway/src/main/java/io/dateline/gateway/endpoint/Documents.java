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
import io.dateline.gateway.limits.LimitSettings;
import io.dateline.gateway.limits.OperationRefused;
import jakarta.inject.Singleton;
import java.util.List;

/** Parses and validates documents, and caches those that were used recently. */
@Singleton
class Documents {

  /**
   * Maximum number of validation errors in one answer, so that a document of thousands of unknown
   * fields does not get thousands of errors.
   */
  private static final int MAX_VALIDATION_ERRORS = 20;

  private final GraphQLSchema schema;
  private final ParserOptions parserOptions;
  private final DocumentLimits documentLimits;
  private final ParsedDocumentCache kept;

  Documents(ServedSchema served, LimitSettings limits, DocumentLimits documentLimits) {
    this.schema = served.schema();
    this.documentLimits = documentLimits;
    this.kept = new ParsedDocumentCache(limits.documentBytes());
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                options ->
                    options
                        .maxTokens(limits.tokens())
                        // The message of the parser would quote parts of the document, which may
                        // contain values.
                        .redactTokenParserErrorMessages(true));
  }

  /**
   * Returns the parsed document, or the errors if it cannot be parsed or does not match the schema.
   */
  PreparsedDocumentEntry get(String query) {
    PreparsedDocumentEntry known = kept.get(query);
    if (known != null) {
      return known;
    }
    PreparsedDocumentEntry entry = prepare(query);
    if (!entry.hasErrors()) {
      kept.put(query, entry);
    }
    return entry;
  }

  private PreparsedDocumentEntry prepare(String query) {
    ParseAndValidateResult parsed =
        ParseAndValidate.parse(
            ExecutionInput.newExecutionInput(query)
                .graphQLContext(context -> context.put(ParserOptions.class, parserOptions))
                .locale(ErrorLanguage.ENGLISH)
                .build());
    if (parsed.isFailure()) {
      return new PreparsedDocumentEntry(syntaxError(parsed));
    }
    try {
      documentLimits.checkWritten(parsed.getDocument());
      List<ValidationError> errors =
          ParseAndValidate.validate(schema, parsed.getDocument(), ErrorLanguage.ENGLISH);
      if (!errors.isEmpty()) {
        return new PreparsedDocumentEntry(errors.stream().limit(MAX_VALIDATION_ERRORS).toList());
      }
      documentLimits.checkExpanded(parsed.getDocument());
      return new PreparsedDocumentEntry(parsed.getDocument());
    } catch (OperationRefused e) {
      return new PreparsedDocumentEntry(e);
    }
  }

  private static GraphQLError syntaxError(ParseAndValidateResult parsed) {
    InvalidSyntaxException cause = parsed.getSyntaxException();
    if (cause instanceof ParseCancelledTooDeepException) {
      return new OperationRefused(
          "QUERY_TOO_DEEP", "The document is nested too deeply to be read.");
    }
    return cause instanceof ParseCancelledException
            || cause instanceof ParseCancelledTooManyCharsException
        ? new OperationRefused("DOCUMENT_TOO_LARGE", "The document has too many tokens.")
        : cause.toInvalidSyntaxError();
  }
}
