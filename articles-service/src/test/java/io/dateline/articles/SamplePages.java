package io.dateline.articles;

/** Invented pages in the forms that crawlers bring. */
public final class SamplePages {

  /** A wire story as a regional outlet prints it, tags gone. */
  public static final String WIRE_STORY =
      """
      Home
      Menu

      Harbour towns of Velmora agree on shared flood fund

        • World
        • Monday, 2 Mar 2026

      Mayor Ilse Brandt of Karsholm meets fishermen at the old pier in Karsholm, Velmora March 1, 2026. REUTERS/Jonas Quill

      KARSHOLM, Velmora (Reuters) - Nine harbour towns on the coast of Velmora have agreed to pay into a shared fund against floods, their mayors said on Monday after two days of talks.

      The fund will hold 40 million crowns at first and pay for dams, pumps and warning sirens, according to a joint statement. Each town gives in proportion to its inhabitants.

      "We have rebuilt the same quay three times in ten years," said Ilse Brandt, the mayor of Karsholm. "It is cheaper to raise it once."

      Save 40% OFF The Lantern Digital Access

      Monthly Plan

      CR 9.90/month

      Next In World

      Parliament of Ostrava Isles votes on fishing quotas
      Two hurt as ferry hits bridge in Norrand
      Others Also Read
      """;

  /** The same story in HTML, from another outlet. */
  public static final String HTML_STORY =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <title>Coastal towns pool money against floods | Norrand Courier</title>
      <meta property="og:site_name" content="Norrand Courier">
      <meta property="og:title" content="Coastal towns pool money against floods">
      <meta name="author" content="Petra Lindqvist">
      <meta property="article:published_time" content="2026-03-02T17:45:00+01:00">
      <meta property="article:section" content="Politics">
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <article>
      <h1>Coastal towns pool money against floods</h1>
      <p class="byline">By Petra Lindqvist</p>
      <figure><img src="pier.jpg"><figcaption>The pier of Karsholm after the storm of 2024. Photo: Aron Falk</figcaption></figure>
      <p>Nine towns on the coast of Velmora will put their money together to protect themselves from floods, after years in which each of them built for itself.</p>
      <p>The agreement was signed on Monday by the mayors, among them Ilse Brandt of Karsholm, who had asked for it since the storm of 2024 tore away the old pier.</p>
      <p>Critics in the opposition say that the inland towns should have been asked to pay as well, since their rivers bring the water down.</p>
      </article>
      <aside class="related"><h3>Most read</h3><ul><li><a href="/x">Chess champion Tamsin Oduya retires</a></li></ul></aside>
      <footer>© 2026 Norrand Courier. All rights reserved.</footer>
      </body></html>
      """;

  private SamplePages() {}
}
