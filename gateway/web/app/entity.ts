/** A person, organization or place: names, offices, events, quotes, pages and neighbours. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bars, steps } from './charts';
import { quoteRow } from './lists';
import { eventCard } from './event-card';
import { articleHref, articleList, copy, absolute, empty, entityLink, Loaded, name, plain, redraw, say, shown } from './page';
import { address, go, type View } from './router';
import type { ArticleLine, EntityKind, EntityRef, EventCard, OfficeRef, Quote, Span } from './types';
import * as words from './words';

interface Entity {
  id: string; kind: EntityKind; canonicalName: string; aliases: string[]; countryCode: string | null;
  coordinates: { latitude: number; longitude: number } | null;
  firstSeen: string | null; lastSeen: string | null; articleCount: number; mentionCount: number;
  offices: (OfficeRef & { evidence: { sentence: string; span: Span; sentenceSpan: Span; article: { id: string; outlet: string | null; revision: number } | null }[] | null })[];
}

interface Lists {
  entity: {
    timeline: { from: string; count: number }[] | null;
    asActor: { totalCount: number; nodes: EventCard[] } | null;
    asRecipient: { totalCount: number; nodes: EventCard[] } | null;
    quotes: { totalCount: number; nodes: Quote[] } | null;
    articles: { totalCount: number; nodes: ArticleLine[] } | null;
  } | null;
}

export interface Neighbours {
  entity: (EntityRef & { related: { articleCount: number; entity: EntityRef }[] | null }) | null;
}

type Network = typeof import('./network');
type Map_ = typeof import('./map');

/** A part of the page is gone after an update of the gateway. */
const reload = () => say('Dateline was updated. Load the page again.');

export class EntityView implements View {
  private readonly id: string;
  private parameters: URLSearchParams;
  private readonly entity = new Loaded<{ entity: Entity | null }>('Entity', (d) => this.follow(d.entity));
  private readonly lists = new Loaded<Lists>('EntityLists');
  private readonly neighbours = new Loaded<Neighbours>('Network');
  private network: Network | null = null;
  private map: Map_ | null = null;

  constructor(url: URL) {
    this.id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
    this.parameters = url.searchParams;
    this.entity.ask({ id: this.id });
    this.load();
    import('./network').then((module) => {
      this.network = module;
      redraw();
    }, reload);
  }

  private load() {
    this.lists.ask({ id: this.id, by: this.parameters.get('by') ?? 'DAY' });
    this.neighbours.ask({ id: this.id, minArticles: Number(this.parameters.get('min') ?? 1) });
  }

  /** A former id of an entity leads to the one that it became. */
  private follow(entity: Entity | null) {
    if (entity && entity.id !== this.id) go('/entity/' + entity.id + location.search, { replace: true });
    if (entity?.coordinates && !this.map) {
      import('./map').then((module) => {
        this.map = module;
        redraw();
      }, reload);
    }
  }

  title() {
    return this.entity.data?.entity?.canonicalName ?? 'Name';
  }

  moved(url: URL) {
    this.parameters = url.searchParams;
    this.load();
    return true;
  }

  close() {
    for (const loaded of [this.entity, this.lists, this.neighbours]) loaded.close();
  }

  template(): TemplateResult {
    return html`<div class="entity-view">${shown(this.entity, (d) => (d.entity ? this.head(d.entity) : empty('This name is not known.', html`<p><a href="/entity">Show all names</a></p>`)), 'page')}</div>`;
  }

  private head(e: Entity) {
    const place = e.kind === 'PLACE';
    return html`
      <header class="entity-head">
        <p class="meta">${words.KINDS[e.kind]}${e.countryCode ? html` · <a href=${address('/events', { actor: e.countryCode })}>${words.country(e.countryCode)}</a>` : nothing}</p>
        <h1 class="entity ${e.kind.toLowerCase()}">${name(e.canonicalName)}</h1>
        ${e.aliases.length ? html`<p class="meta">also ${e.aliases.slice(0, 8).map((a, i) => html`${i ? ', ' : ''}${name(a)}`)}</p>` : nothing}
        <p class="meta">in <a href=${address('/', { entity: e.id, sort: 'NEWEST' })}>${words.count(e.articleCount, 'page')}</a>, ${words.count(e.mentionCount, 'mention')}${e.firstSeen ? html`, ${words.day(e.firstSeen)} to ${words.day(e.lastSeen!)}` : nothing}</p>
        <p class="toolbar">
          <button @click=${() => copy(absolute('/entity/' + e.id))}>Copy link</button>
          <a href=${address('/export/mentions.csv', { entityIds: e.id })} download>All mentions on its pages as CSV</a>
        </p>
      </header>
      <div class="columns">
        <div>
          ${e.offices.length ? this.offices(e) : nothing}
          ${place && e.coordinates && this.map ? this.map.map(e.coordinates, e.canonicalName) : nothing}
          ${shown(this.lists, (d) => this.events(e, d))}
        </div>
        <div>
          ${shown(this.lists, (d) => this.quotes(e, d))}
          ${this.neighbourhood(e)}
        </div>
      </div>
      ${shown(this.lists, (d) => this.articles(e, d))}
    `;
  }

  private offices(e: Entity) {
    return html`<section class="panel" aria-labelledby="offices"><h2 id="offices">Offices</h2>
      <ul class="office-list">
        ${e.offices.map((o) => {
          const first = o.evidence?.[0];
          return html`<li><strong>${name(words.office({ ...o, of: null }))}</strong>${o.of ? html`, ${o.of.id ? entityLink(o.of as EntityRef) : name(o.of.canonicalName)}` : nothing}
            <small>${o.asOf ? `as of ${words.day(o.asOf)}` : ''} · stated ${words.count(o.evidence?.length ?? 0, 'time')}</small>
            ${first ? html`<p class="sentence">${plain(first.sentence)} ${first.article ? html`<a href=${articleHref(first.article.id, first.span, first.article.revision)}>${name(first.article.outlet ?? 'page')}</a>` : nothing}</p>` : nothing}
          </li>`;
        })}
      </ul></section>`;
  }

  private events(e: Entity, d: Lists) {
    const list = d.entity;
    const part = (key: 'asActor' | 'asRecipient', title: string, role: string) => {
      const found = list?.[key];
      if (!found || !found.nodes.length) return nothing;
      return html`<h3>${title} <small><a href=${address('/events', { [role]: e.id })}>${words.number(found.totalCount)}</a></small></h3>
        ${repeat(found.nodes, (n) => n.id, (n) => eventCard(n))}`;
    };
    const none = !list?.asActor?.nodes.length && !list?.asRecipient?.nodes.length;
    return html`${list?.timeline && list.timeline.length > 1
        ? html`<section class="panel">${bars(steps(list.timeline).map((t) => ({ label: words.day(t.from), value: t.value })), 'Pages that name it, over time')}</section>`
        : nothing}
      <section class="panel" aria-labelledby="events"><h2 id="events">Events</h2>
      ${none ? html`<p class="meta">No event with this name was found.</p>` : nothing}
      ${part('asActor', 'Does something', 'actor')} ${part('asRecipient', 'Something is done to it', 'recipient')}</section>`;
  }

  private quotes(e: Entity, d: Lists) {
    const quotes = d.entity?.quotes;
    if (!quotes?.nodes.length) return nothing;
    return html`<section class="panel" aria-labelledby="quotes"><h2 id="quotes">Quotes <small><a href=${address('/quotes', { speaker: e.id })}>${words.number(quotes.totalCount)}</a></small></h2>
      <ol class="rows">${repeat(quotes.nodes, (q) => q.id, quoteRow)}</ol></section>`;
  }

  private articles(e: Entity, d: Lists) {
    const list = d.entity?.articles;
    if (!list?.nodes.length) return nothing;
    return html`<section class="panel" aria-labelledby="pages"><h2 id="pages">Pages <small><a href=${address('/', { entity: e.id, sort: 'NEWEST' })}>${words.number(list.totalCount)}</a></small></h2>${articleList(list.nodes)}</section>`;
  }

  private neighbourhood(e: Entity) {
    const min = Number(this.parameters.get('min') ?? 1);
    return html`<section class="panel" aria-labelledby="network"><h2 id="network">Named together</h2>
      <label class="threshold">at least
        <input type="number" min="1" max="50" .value=${String(min)} @change=${(event: Event) => go(address('/entity/' + e.id, { min: (event.target as HTMLInputElement).value }), { replace: true })} />
        ${min === 1 ? 'page' : 'pages'} together</label>
      ${shown(this.neighbours, (d) => (d.entity?.related?.length
        ? this.network ? this.network.network(d, redraw) : html`<div class="waiting list"></div>`
        : html`<p class="meta">Nobody else shares that many pages.</p>`))}
      <p class="exports">The network of all names: <a href=${address('/export/network.graphml', { minArticles: String(min) })} download>GraphML</a> <a href=${address('/export/network.gexf', { minArticles: String(min) })} download>GEXF</a></p>
    </section>`;
  }
}
