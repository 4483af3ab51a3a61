package io.dateline.problem;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error for the client, which any code below a resource may throw. It says what the client did
 * wrong or what is not available, so that it has no stack trace and is not logged.
 *
 * <p>Source of the form: RFC 9457.
 */
public final class HttpProblem extends RuntimeException {

  /** The prefix of every type of Dateline, such as {@code urn:dateline:problem:bad-cursor}. */
  public static final String TYPE_PREFIX = "urn:dateline:problem:";

  private static final long serialVersionUID = 1L;

  private final URI type;
  private final String title;
  private final int status;
  private final String detail;
  private final transient Map<String, Object> members;

  private HttpProblem(Builder builder) {
    super(builder.title + ": " + builder.detail, null, false, false);
    this.type = builder.type;
    this.title = builder.title;
    this.status = builder.status;
    this.detail = builder.detail;
    this.members = Map.copyOf(builder.members);
  }

  /**
   * Returns a problem of Dateline.
   *
   * @param status the HTTP status, 400 to 599
   * @param name the end of its type, in lower case with hyphens: {@code bad-cursor}
   * @param title the same for every problem of the type
   * @param detail the reason in this case, for people; never the text of an exception
   */
  public static HttpProblem of(int status, String name, String title, String detail) {
    return builder()
        .withType(URI.create(TYPE_PREFIX + name))
        .withTitle(title)
        .withStatus(status)
        .withDetail(detail)
        .build();
  }

  public static Builder builder() {
    return new Builder();
  }

  public URI getType() {
    return type;
  }

  public String getTitle() {
    return title;
  }

  public int getStatusCode() {
    return status;
  }

  /** Returns the detail; null if the title says everything. */
  public String getDetail() {
    return detail;
  }

  /** Returns the answer to the client, as {@code application/problem+json}. */
  public Response toResponse() {
    return Response.status(status)
        .type(ProblemDocument.MEDIA_TYPE)
        .entity(new ProblemDocument(type.toString(), title, status, detail, members))
        .build();
  }

  /** Collects the parts of a problem; type, title and status are required. */
  public static final class Builder {

    private URI type;
    private String title;
    private int status;
    private String detail;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Builder() {}

    public Builder withType(URI type) {
      this.type = type;
      return this;
    }

    public Builder withTitle(String title) {
      this.title = title;
      return this;
    }

    public Builder withStatus(int status) {
      this.status = status;
      return this;
    }

    public Builder withStatus(Response.StatusType status) {
      return withStatus(status.getStatusCode());
    }

    public Builder withDetail(String detail) {
      this.detail = detail;
      return this;
    }

    /** Adds a member beside those of RFC 9457, such as the limit that was exceeded. */
    public Builder with(String name, Object value) {
      members.put(name, value);
      return this;
    }

    public HttpProblem build() {
      if (type == null || title == null || status < 400 || status > 599) {
        throw new IllegalStateException("a problem needs a type, a title and a status of an error");
      }
      return new HttpProblem(this);
    }
  }
}
