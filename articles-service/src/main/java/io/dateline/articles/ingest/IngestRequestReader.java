package io.dateline.articles.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.articles.block.StorableText;
import io.dateline.articles.page.DecodedPage;
import io.dateline.articles.page.PageDecoder;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Makes raw pages of requests, or answers a problem that says what is wrong. */
@ApplicationScoped
class IngestRequestReader {

  private final ObjectReader json;
  private final IngestSettings settings;

  IngestRequestReader(ObjectMapper json, IngestSettings settings) {
    // Dumps of tables hold NaN for missing values, and texts hold bare tabs.
    this.json =
        json.reader()
            .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
    this.settings = settings;
  }

  /** Makes a page of JSON; parameters of the URL count if the JSON does not have their fields. */
  RawPage ofJson(byte[] body, int length, String url, String fetchedAt) {
    JsonNode object = tree(body, length);
    if (!object.isObject()) {
      throw Problems.invalidPage("The body is not the JSON of a page.");
    }
    IngestRequest request = IngestRequest.from(object);
    if ((request.text() == null) == (request.html() == null)) {
      throw Problems.invalidPage("A page has exactly one of text and html.");
    }
    boolean html = request.html() != null;
    RawPage page =
        RawPage.ofCharacters(
            url(request.url() == null ? url : request.url()),
            Parameters.instant(
                "fetchedAt", request.fetchedAt() == null ? fetchedAt : request.fetchedAt()),
            html ? RawPage.Format.HTML : RawPage.Format.TEXT,
            html ? request.html() : request.text());
    return checked(page.with(request.crawlRecord()));
  }

  private JsonNode tree(byte[] body, int length) {
    try {
      return json.readTree(body, 0, length);
    } catch (IOException e) {
      return treeOfOtherCharset(Arrays.copyOf(body, length));
    }
  }

  /** Reads JSON that is not in UTF-8, though all JSON should be. */
  private JsonNode treeOfOtherCharset(byte[] body) {
    DecodedPage decoded = PageDecoder.decode(body, RawPage.Format.TEXT, null);
    boolean utf8 = decoded.charset().equals(StandardCharsets.UTF_8.name());
    try {
      if (!utf8 || decoded.withReplacements()) {
        return json.readTree(decoded.text());
      }
    } catch (JsonProcessingException e) {
      // Answered below, like JSON in UTF-8 that is none.
    }
    throw Problems.invalidPage("The body is not the JSON of a page.");
  }

  /** Makes a page of characters. */
  RawPage ofCharacters(String characters, RawPage.Format form, String url, String fetchedAt) {
    return checked(
        RawPage.ofCharacters(
            url(url), Parameters.instant("fetchedAt", fetchedAt), form, characters));
  }

  /** Makes a page of bytes. */
  RawPage ofBytes(byte[] body, RawPage.Format form, String charset, String url, String fetchedAt) {
    return checked(
        new RawPage(
            url(url), Parameters.instant("fetchedAt", fetchedAt), form, charset, body, false));
  }

  private RawPage checked(RawPage page) {
    byte[] bytes = page.bytes();
    if (bytes.length > settings.maxPage().asLongValue()) {
      throw Problems.pageTooLarge(settings.maxPage().asLongValue());
    }
    if (SiteFiles.isOne(page.url()) || SiteFiles.isOne(bytes)) {
      throw Problems.invalidPage("The file speaks to crawlers or advertisers and is no page.");
    }
    if (!RawText.is(bytes)) {
      throw Problems.invalidPage("The bytes are no text.");
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return page;
      }
    }
    throw Problems.invalidPage("The page is empty.");
  }

  private String url(String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    String text = url.strip();
    if (text.length() > settings.maxUrl()) {
      throw Problems.invalidPage("The URL is too long.");
    }
    try {
      // Crawlers keep URLs with characters that the standard demands to be escaped.
      URI uri =
          new URI(
              text.replaceAll("[\\s\"<>\\\\^`{|}\\[\\]]", "_")
                  .replaceAll("%(?![0-9a-fA-F]{2})", "_"));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https"))
          && uri.getRawAuthority() != null
          && StorableText.is(text)) {
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
      }
    } catch (URISyntaxException e) {
      // Answered below.
    }
    throw Problems.invalidPage("The URL is not an absolute http or https URL.");
  }
}
