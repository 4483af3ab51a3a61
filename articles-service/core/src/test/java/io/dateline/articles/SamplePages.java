package io.dateline.articles;

/** Invented pages in the forms that crawlers bring. */
public final class SamplePages {

  /** A wire story as a regional outlet prints it, without tags. */
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

  /** A page with a summary above the line of desk, place and date; it prints the headline twice. */
  public static final String DESK_STORY =
      """
      date 2026-02-11 Left Menu

      Velmora and Norrand Sign Ferry Pact After Long Dispute

      Velmora's transport minister and her colleague from Norrand signed a pact on ferry routes. It ends a dispute of six years over landing fees and promises a joint timetable.

      Coastwire News Desk | Port Alder | Updated: 11-02-2026 08:25 IST | Created: 11-02-2026 08:25 IST
      Velmora and Norrand Sign Ferry Pact After Long Dispute
      This image is AI-generated: no ferry looks like it.
        • Country:
        • Velmora

      After a dispute of six years, Velmora and Norrand have agreed on who may land where. Transport Minister Runa Solberg called the pact a good day for islanders, who had paid the price for the quarrel in higher fares.

      The two countries will share the cost of a new pier at Port Alder and publish one timetable. A joint office is to hear complaints, and both sides promised that fees would not rise for five years.

      Some ferry companies remain doubtful, saying that the pact leaves open who pays when the weather stops the boats. The first ferries under the new rules are to sail before the summer.

      (With inputs from agencies.)

      TRENDING

      1
      Tennis: Oduya Wins Third Title in a Row

      Tennis: Oduya Wins Third Title in a Row

       Global

      Latest News

      Connect us on

      LinkedIn Youtube RSS

      Email: info@coastwire.example
      Phone: +91-000-0000000

      © Copyright 2026""";

  /** A page of an aggregator without a headline; other stories follow the edition notice. */
  public static final String EDITION_STORY =
      """
      After weeks of frost the harbour master of Karsholm, Aksel Thorn, has closed the inner basin to all boats, and the fishermen's guild, which had asked for an icebreaker, called the step "late but right".
      The guild's chairwoman, Mira Olsen, said her members had lost a third of their catch since Christmas and urged the government in the capital to pay for "what the sea cannot give this winter".
      The ministry of fisheries said it would look at the losses in February and decide then whether "extraordinary help is justified under the law as it stands".
      Thorn described the ice as the thickest in thirty years. He added that "nobody should walk out there, whatever their grandfather did, until the ice is gone."
      This story is from the January 9, 2026 edition of The Harbour Gazette.
      Start your 14-day Pagehoard GOLD free trial and read 400 papers on one subscription.
      Already a subscriber ? Sign In
      Oduya ends season with broken wrist
      The tennis player Tamsin Oduya will miss the rest of the season after breaking her wrist in training, her coach has confirmed.
      Novel about lighthouse wins prize
      A first novel about a lighthouse keeper has won the country's most important prize for books, the jury said on Thursday.
      """;

  private SamplePages() {}
}
