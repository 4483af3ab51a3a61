/** One event with everything that vouches for it, and two entities with what they share. */
import { html, nothing, type TemplateResult } from 'lit';
import { badge, eventCard, parties, sentenceOf } from './event-card';
import { eventRow, quoteRow } from './lists';
import { absolute, articleHref, articleList, copy, dateline, empty, entityLink, headline, Loaded, name, plain, shown } from './page';
import { address, go, type View } from './router';
import type { ArticleLine, EntityRef, EventCard, Evidence, Quote } from './types';
import * as words from './words';

type FullEvent = EventCard & { quadrant: string; intensity: number; evidence: { totalCount: number; nodes: Evidence[] } | null };

export class EventView implements View {
  private readonly event = new Loaded<{ node: FullEvent | null }>('Event', (d) => {
    if (d.node && d.node.id !== this.id) go('/event/' + d.node.id, { replace: true });
  });
  private readonly id: string;

  constructor(url: URL) {
    this.id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
    this.event.ask({ id: this.id });
  }

  title() {
    return this.event.data?.node ? sentenceOf(this.event.data.node) : 'Event';
  }

  close() {
    this.event.close();
  }

  template(): TemplateResult {
    return html`${shown(this.event, (d) => (d.node?.type ? this.all(d.node) : empty('This event is not known.', html`<p><a href="/events">Show all events</a></p>`)), 'page')}`;
  }

  private all(e: FullEvent) {
    const evidence = e.evidence?.nodes ?? [];
    const told = new Set(evidence.map((x) => x.modality));
    const order = [...evidence].sort((a, b) => (a.article?.publishedAt?.at ?? '').localeCompare(b.article?.publishedAt?.at ?? ''));
    return html`<h1 class="visually-hidden">${sentenceOf(e)}</h1>
      <div class="big-event">${eventCard(e)}</div>
      <p class="toolbar"><button @click=${() => copy(absolute('/event/' + e.id))}>Copy link</button>
        <button @click=${() => copy(cite(e))}>Cite</button></p>
      <p>${independence(e)}</p>
      <p class="meta">Intensity ${e.intensity} (from -10, hostile, to 10, helpful) · ${words.code(e.quadrant)}${e.contexts.length ? html` · ${e.contexts.map(words.code).join(', ')}` : nothing}</p>
      <section class="panel" aria-labelledby="says"><h2 id="says">Who says so <small>${words.number(e.evidence?.totalCount ?? 0)}</small></h2>
        ${told.size > 1 ? html`<p>The reports differ: first to last, ${order.map((x, i) => html`${i ? ' → ' : ''}${badge(x.modality)}`)}</p>` : nothing}
        <ol class="rows evidence">
          ${evidence.map((x) => html`<li class="row">
            <p class="sentence">${marked(x)}</p>
            <p class="meta">${badge(x.modality)} ${x.saidBy ? html`as ${parties([x.saidBy])} says ` : html`<span title="The article vouches for it itself.">in its own words</span> `} · ${Math.round(x.confidence * 100)} %
              ${x.joinReasonDescription ? html`<details class="inline"><summary>why it is the same event</summary>${x.joinReasonDescription}</details>` : nothing}</p>
            ${x.article ? html`<p class="meta"><a href=${articleHref(x.article.id, x.triggerSpan, x.textRevision)}>${headline(x.article)}</a> · ${dateline(x.article)}
              ${x.article.duplicates ? html` · <a href=${'/article/' + x.article.id + '#copies'}>one of ${words.count(x.article.duplicates.size, 'copy', 'copies')}</a>` : nothing}</p>` : html`<p class="meta">The page is not available now.</p>`}
          </li>`)}
        </ol>
      </section>`;
  }
}

/** "4 outlets, but one origin" in words. */
function independence(e: EventCard) {
  if (!e.outletCount || !e.independentOrigins) return nothing;
  return e.independentOrigins < e.outletCount
    ? html`<strong>${words.count(e.outletCount, 'outlet')} ${e.outletCount === 1 ? 'reports' : 'report'} it, but ${e.independentOrigins === 1 ? 'all from one origin' : `from ${words.count(e.independentOrigins, 'origin')}`}.</strong> Copies of one text and pages that credit one agency count once.`
    : html`<strong>${words.count(e.independentOrigins, 'origin')}, ${e.independentOrigins === 1 ? 'independent of no other' : 'each independent of the others'}.</strong>`;
}

function marked(x: Evidence) {
  const start = x.triggerSpan.start - x.sentenceSpan.start;
  const end = x.triggerSpan.end - x.sentenceSpan.start;
  if (start < 0 || end > x.sentence.length) return name(x.sentence);
  return html`<bdi>${plain(x.sentence.slice(0, start))}<strong class="trigger">${plain(x.sentence.slice(start, end))}</strong>${plain(x.sentence.slice(end))}</bdi>`;
}

function cite(e: FullEvent): string {
  const lines = (e.evidence?.nodes ?? []).map((x) => `“${x.sentence}” (${x.article?.outlet ?? 'unknown outlet'}, ${words.moment(x.article?.publishedAt ?? null)})`);
  return [`${sentenceOf(e)} (${words.MODALITIES[e.modality]?.word}, ${words.eventDate(e.date)})`, ...lines, absolute('/event/' + e.id)].join('\n');
}

interface Pair {
  a: EntityRef | null; b: EntityRef | null;
  articles: { totalCount: number; nodes: ArticleLine[] } | null;
  there: { totalCount: number; nodes: (EventCard & { evidence: { nodes: Partial<Evidence>[] } | null })[] } | null;
  back: Pair['there'];
}

export class PairView implements View {
  private readonly a: string;
  private readonly b: string;
  private readonly pair = new Loaded<Pair>('Pair', (d) => {
    if (d.a && d.b) this.quotes.ask({ a: this.a, b: this.b, nameA: lastWord(d.a), nameB: lastWord(d.b) });
  });
  private readonly quotes = new Loaded<{ ofA: { nodes: Quote[] } | null; ofB: { nodes: Quote[] } | null }>('PairQuotes');

  constructor(url: URL) {
    this.a = url.searchParams.get('a') ?? '';
    this.b = url.searchParams.get('b') ?? '';
    if (this.a && this.b) this.pair.ask({ a: this.a, b: this.b, both: [this.a, this.b] });
  }

  title() {
    const d = this.pair.data;
    return d?.a && d.b ? `${d.a.canonicalName} and ${d.b.canonicalName}` : 'Two names';
  }

  close() {
    this.pair.close();
    this.quotes.close();
  }

  template(): TemplateResult {
    if (!this.a || !this.b) return empty('This page compares two names.', html`<p>Open a name and choose a number of pages in its table.</p>`);
    return html`${shown(this.pair, (d) => {
      if (!d.a || !d.b) return empty('One of these names is not known.');
      const seen = new Set<string>();
      const events = [...(d.there?.nodes ?? []), ...(d.back?.nodes ?? [])].filter((e) => !seen.has(e.id) && seen.add(e.id));
      const quotes = [...(this.quotes.data?.ofA?.nodes ?? []), ...(this.quotes.data?.ofB?.nodes ?? [])];
      return html`<h1>${entityLink(d.a)} and ${entityLink(d.b)}</h1>
        <p class="toolbar"><button @click=${() => copy(absolute(address('/pair', { a: this.a, b: this.b })))}>Copy link</button></p>
        <section class="panel" aria-labelledby="events"><h2 id="events">What one does to the other <small>${events.length}</small></h2>
          ${events.length ? html`<ol class="rows">${events.map(eventRow)}</ol>` : html`<p class="meta">No event between them was found.</p>`}</section>
        ${quotes.length ? html`<section class="panel" aria-labelledby="quotes"><h2 id="quotes">What one says of the other</h2><ol class="rows">${quotes.map(quoteRow)}</ol></section>` : nothing}
        <section class="panel" aria-labelledby="pages"><h2 id="pages">Pages that name both <small>${words.number(d.articles?.totalCount ?? 0)}</small></h2>
          ${d.articles?.nodes.length ? articleList(d.articles.nodes) : html`<p class="meta">No page names both.</p>`}</section>`;
    }, 'page')}`;
  }
}

const lastWord = (e: EntityRef) => `"${e.canonicalName.replaceAll('"', '').split(/\s+/).slice(-1)[0]}"`;
