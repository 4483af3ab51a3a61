/** The first page: search with facets, results and a preview; without a question, what there is. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { brush, steps } from './charts';
import { eventCard } from './event-card';
import { cuts, paragraphText } from './marked-text';
import { empty, entityLink, focusedRow, headline, listKeys, Loaded, name, pager, plain, shown, strip, window_ } from './page';
import { address, go, type View } from './router';
import { searchBox } from './search-box';
import type { ArticleLine, EntityRef, EventCard, Evidence, Mention, PageInfo, Span } from './types';
import * as words from './words';

const FACETS = ['outlet', 'agency', 'section', 'language'];
const SIZE = 20;

interface Found {
  articles: { edges: { cursor: string; passages: { text: string; matches: Span[] }[]; node: ArticleLine & { duplicates: { size: number } | null } }[]; pageInfo: PageInfo } | null;
}

interface Counts {
  timeline: { from: string; count: number }[] | null;
  articles: { totalCount: number; facets: { name: string; values: { value: string; count: number }[] }[] | null } | null;
}

interface HomeData {
  articles: { totalCount: number } | null;
  entities: { totalCount: number } | null;
  quotes: { totalCount: number } | null;
  happenings: { totalCount: number } | null;
  events: { nodes: (EventCard & { evidence: { nodes: (Evidence & { article: ArticleLine })[] } | null })[] } | null;
  newest: { nodes: { id: string; headline: string | null; outlet: string | null; blocks: { kept: boolean; label: string }[]; duplicates: { size: number; articles: { outlet: string | null }[] | null } | null }[] } | null;
}

export class SearchView implements View {
  private parameters: URLSearchParams;
  private readonly found = new Loaded<Found>('Search');
  private readonly counts = new Loaded<Counts>('SearchCounts', () => {}, false);
  private readonly names = new Loaded<{ nodes: (EntityRef | null)[] }>('Names');
  private readonly home = new Loaded<HomeData>('Home', () => this.sample());
  private readonly marks = new Loaded<{ article: { mentions: Mention[] | null } | null }>('Marks');
  private readonly peek = new Loaded<{ article: { text: string; parts: unknown[] } | null }>('Article', () => {}, false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: URL) {
    this.parameters = url.searchParams;
    this.load();
  }

  title() {
    return this.query() || 'Search';
  }

  moved(url: URL) {
    this.parameters = url.searchParams;
    this.load();
    return true;
  }

  close() {
    clearTimeout(this.timer);
    for (const l of [this.found, this.counts, this.names, this.home, this.marks, this.peek]) l.close();
  }

  private query = () => this.parameters.get('q') ?? '';

  private asked(): boolean {
    return [...this.parameters.keys()].some((key) => key !== 'peek');
  }

  private filter() {
    const p = this.parameters;
    const many = (key: string) => (p.getAll(key).length ? p.getAll(key) : undefined);
    const to = p.get('to');
    return {
      outlet: many('outlet'), agency: many('agency'), section: many('section'), language: many('language'),
      entityIds: many('entity'),
      from: p.get('from') ? `${p.get('from')}T00:00:00Z` : undefined,
      to: to ? `${nextDay(to)}T00:00:00Z` : undefined,
      foldDuplicates: p.get('fold') === 'no' ? undefined : true,
    };
  }

  private load() {
    if (!this.asked()) {
      this.home.ask({});
      return;
    }
    const search = this.query() || undefined;
    const order = this.parameters.get('sort') ?? (search ? 'RELEVANCE' : 'NEWEST');
    const variables = { search, filter: this.filter(), order, ...window_(this.parameters, SIZE) };
    this.found.ask(variables);
    // What is read first comes first: the counts are asked for a moment later.
    clearTimeout(this.timer);
    const anyTime = { ...this.filter(), from: undefined, to: undefined };
    this.timer = setTimeout(() => this.counts.ask({ search, filter: this.filter(), anyTime }), 30);
    const entities = this.parameters.getAll('entity');
    if (entities.length) this.names.ask({ ids: entities });
    const peek = this.parameters.get('peek');
    if (peek) this.peek.ask({ id: peek });
  }

  template(): TemplateResult {
    return html`
      <h1 class="visually-hidden">Search</h1>
      ${searchBox('q', this.query(), (text) => this.submit(text))} ${this.asked() ? this.results() : this.start()}
    `;
  }

  private submit(text: string) {
    go(this.with({ q: text, after: null, before: null, peek: null }));
  }

  private all(): Record<string, string | string[] | null> {
    const all: Record<string, string | string[] | null> = {};
    for (const key of new Set(this.parameters.keys())) all[key] = this.parameters.getAll(key);
    return all;
  }

  private with(changes: Record<string, string | string[] | null>): string {
    return address('/', { ...this.all(), ...changes });
  }

  /* Results */

  private results() {
    const peek = this.parameters.get('peek');
    return html`<div class="search-layout ${peek ? 'peeking' : ''}">
      <aside class="facets" aria-label="Narrow the search">${this.facets()}</aside>
      <section aria-label="Results" class="results">
        ${this.bar()}
        ${shown(this.found, (data) => this.list(data))}
      </section>
      ${peek ? this.preview() : nothing}
    </div>`;
  }

  private bar() {
    const total = this.counts.data?.articles?.totalCount;
    const sort = this.parameters.get('sort') ?? (this.query() ? 'RELEVANCE' : 'NEWEST');
    const chips = this.parameters.getAll('entity').map((id) => {
      const entity = this.names.data?.nodes.find((n) => n?.id === id);
      return html`<a class="chip" href=${this.with({ entity: this.parameters.getAll('entity').filter((e) => e !== id), after: null, before: null })}>
        ${entity ? name(entity.canonicalName) : 'entity'} <span aria-hidden="true">×</span><span class="visually-hidden">remove</span></a>`;
    });
    const download = address('/export/articles.csv', { search: this.query(), ...exportFilter(this.parameters) });
    return html`<div class="bar">
      <p role="status" class="total">${total === undefined ? ' ' : words.count(total, 'page')}</p>
      ${chips}
      <label>Order
        <select @change=${(e: Event) => go(this.with({ sort: (e.target as HTMLSelectElement).value, after: null, before: null }))}>
          ${[['RELEVANCE', 'best match'], ['NEWEST', 'newest'], ['OLDEST', 'oldest']].map(([value, label]) => html`<option value=${value!}   .selected=${live(sort === value)}>${label}</option>`)}
        </select>
      </label>
      <label><input type="checkbox" .checked=${this.parameters.get('fold') !== 'no'}
        @change=${(e: Event) => go(this.with({ fold: (e.target as HTMLInputElement).checked ? null : 'no', after: null, before: null }))} /> Fold copies</label>
      <a href=${download} download>CSV</a>
    </div>`;
  }

  private list(data: Found) {
    const list = data.articles;
    if (!list) return empty('The search is not available now.');
    if (!list.edges.length) {
      return empty('No page has all of these words.', html`<p>Fewer words find more; OR stands between alternatives. <a href="/?sort=NEWEST">Show the newest pages</a>.</p>`);
    }
    const q = this.query();
    return html`<ol class="rows" id="results">
        ${repeat(list.edges, (edge) => edge.node.id, (edge, i) => {
          const href = address('/article/' + edge.node.id, { q });
          return html`<li class="row">
            <h2 lang=${edge.node.language ?? nothing}><a href=${href} data-row=${i}>${headline(edge.node)}</a></h2>
            <p class="meta">
              <span class="outlet">${name(edge.node.outlet ?? 'unknown outlet')}</span> · <time datetime=${edge.node.publishedAt?.at ?? ''}>${words.moment(edge.node.publishedAt)}</time>
              ${edge.node.agency ? html` · credits <bdi>${plain(edge.node.agency)}</bdi>` : nothing}
              ${edge.node.duplicates ? html` · <a href=${'/article/' + edge.node.id + '#copies'}>${words.count(edge.node.duplicates.size, 'copy', 'copies')}</a>` : nothing}
            </p>
            ${edge.passages.slice(0, 2).map((p) => html`<p class="highlight">${passage(p)}</p>`)}
            <a class="peek" href=${this.with({ peek: edge.node.id })} aria-label="Preview">preview</a>
          </li>`;
        })}
      </ol>
      ${pager(list.pageInfo, '/', this.all())}`;
  }

  private facets() {
    return html`
      <fieldset class="dates"><legend>Published</legend>
        <div class="brush-space">${brush(steps(this.counts.data?.timeline ?? []), { from: this.parameters.get('from'), to: this.parameters.get('to') }, (from, to) => go(this.with({ from, to, after: null, before: null })))}</div>
        ${[['from', 'from'], ['to', 'to']].map(([key, label]) => html`<label>${label} <input type="date" .value=${this.parameters.get(key!) ?? ''}
          @change=${(e: Event) => wholeDate(e) && go(this.with({ [key!]: (e.target as HTMLInputElement).value, after: null, before: null }))} /></label>`)}
      </fieldset>
      ${strip(this.counts)}
      ${FACETS.map((facet) => {
        const chosen = this.parameters.getAll(facet);
        const values = this.counts.data?.articles?.facets?.find((f) => f.name === facet)?.values ?? [];
        const all = [...values.filter((v) => chosen.includes(v.value)), ...chosen.filter((c) => !values.some((v) => v.value === c)).map((value) => ({ value, count: null })), ...values.filter((v) => !chosen.includes(v.value))];
        if (!all.length) return nothing;
        return html`<fieldset><legend>${facet}</legend>
          ${repeat(all.slice(0, 12), (v) => v.value, (v) => html`<label class="facet"><input type="checkbox" .checked=${chosen.includes(v.value)}
            @change=${() => go(this.with({ [facet]: chosen.includes(v.value) ? chosen.filter((c) => c !== v.value) : [...chosen, v.value], after: null, before: null }))} />
            <span>${facet === 'language' ? words.language(v.value) : name(v.value)}</span> <small>${v.count === null ? '' : words.number(v.count)}</small></label>`)}
        </fieldset>`;
      })}
    `;
  }

  private preview() {
    return html`<aside class="preview" aria-label="Preview">
      <a class="close" href=${this.with({ peek: null })} aria-label="Close the preview">×</a>
      ${shown(this.peek, (data) => {
        const a = data.article as (ArticleLine & { text: string }) | null;
        if (!a) return empty('This page is not known.');
        return html`<h2>${headline(a)}</h2><p class="meta">${name(a.outlet ?? 'unknown outlet')} · ${words.moment(a.publishedAt)}</p>
          ${a.text.split('\n').filter((line) => line.trim() && line !== a.headline).slice(0, 6).map((line) => html`<p>${plain(line)}</p>`)}
          <p><a href=${'/article/' + a.id}>Read it with marks</a></p>`;
      })}
    </aside>`;
  }

  /* The start */

  private best() {
    const nodes = this.home.data?.events?.nodes ?? [];
    const complete = nodes.filter((e) => e.evidence?.nodes[0]?.article && e.actors.some((p) => p.entity) && e.recipients.some((p) => p.entity));
    return complete.find((e) => e.modality === 'HAPPENED') ?? complete[0] ?? nodes.find((e) => e.evidence?.nodes[0]?.article);
  }

  private sample() {
    const article = this.best()?.evidence?.nodes[0]?.article;
    if (article) this.marks.ask({ id: article.id });
  }

  private start() {
    return html`<div class="start">${shown(this.home, (data) => {
      if (data.articles && data.articles.totalCount === 0) {
        return empty('There are no pages yet.', html`<p><a href="/add">Add pages</a>, or start with <code>deploy/run FILE</code>.</p>`);
      }
      return html`${this.sentence()} ${this.lines(data)}`;
    }, 'page')}</div>`;
  }

  private sentence() {
    const event = this.best();
    const e = event?.evidence?.nodes[0];
    if (!event || !e) return nothing;
    const mentions = (this.marks.data?.article?.mentions ?? []).filter((m) => m.span.start >= e.sentenceSpan.start && m.span.end <= e.sentenceSpan.end);
    const shift = (s: { start: number; end: number }) => ({ start: s.start - e.sentenceSpan.start, end: s.end - e.sentenceSpan.start });
    const moved = mentions.map((m) => ({ ...m, span: shift(m.span) }));
    const trigger = { ...e, triggerSpan: shift(e.triggerSpan) };
    const all = cuts(moved, [trigger]);
    const drawing = { text: e.sentence, mentions: moved, quotes: [], evidence: [trigger], target: null, marks: true, stop: -1, hits: null, inert: true };
    const people = moved.filter((m, i) => m.entity && moved.findIndex((other) => other.entity?.id === m.entity!.id) === i).slice(0, 4);
    return html`<section class="specimen" aria-label="One sentence and what was found in it">
      <blockquote><p>${paragraphText({ label: 'BODY', start: 0, end: e.sentence.length }, drawing, all)}</p>
        <footer class="meta"><a href=${`/article/${e.article!.id}#s=${e.sentenceSpan.start}-${e.sentenceSpan.end}&r=${e.textRevision}`}>${name(e.article!.outlet ?? 'unknown outlet')}, ${words.moment(e.article!.publishedAt)}</a></footer>
      </blockquote>
      <div class="open-cards">
        ${eventCard(event, e.trigger)}
        ${people.map((m) => html`<div class="mini-card">${entityLink(m.entity!)} <span class="kind">${words.KINDS[m.kind]}</span>
          ${m.offices[0] ? html`<small>${name(words.office(m.offices[0]))}</small>` : nothing}
          <small>${m.ruleDescription ?? ''}</small></div>`)}
      </div>
    </section>`;
  }

  private lines(data: HomeData) {
    const outlets = (a: { duplicates: { articles: { outlet: string | null }[] | null } | null }) => new Set((a.duplicates?.articles ?? []).map((copy) => copy.outlet).filter(Boolean)).size;
    const copied = data.newest?.nodes.find((a) => outlets(a) > 1);
    const wire = data.events?.nodes.find((e) => e.outletCount && e.independentOrigins && e.outletCount > e.independentOrigins);
    const cleaned = data.newest?.nodes.find((a) => a.blocks.some((b) => !b.kept) && a.blocks.length > 8);
    const n = (list: { totalCount: number } | null) => (list ? words.number(list.totalCount) : '?');
    return html`<ul class="facts">
      <li><a href="/?sort=NEWEST">${n(data.articles)} pages</a>, <a href="/entity">${n(data.entities)} names</a>, <a href="/quotes">${n(data.quotes)} quotes</a>, <a href="/events">${n(data.happenings)} events</a></li>
      ${wire
        ? html`<li><a href=${'/event/' + wire.id}>${words.count(wire.outletCount!, 'outlet')} printed this, ${words.count(wire.independentOrigins!, 'origin')}</a></li>`
        : copied
          ? html`<li><a href=${'/article/' + copied.id + '#copies'}>${outlets(copied)} outlets printed this, 1 origin</a></li>`
          : nothing}
      ${cleaned
        ? html`<li><a href=${`/article/${cleaned.id}?view=both`}>${cleaned.blocks.filter((b) => !b.kept).length} of ${cleaned.blocks.length} blocks were not the story: see why</a></li>`
        : nothing}
    </ul>`;
  }

  key(event: KeyboardEvent) {
    if (!this.asked()) return false;
    if (event.key === ' ') {
      const edge = this.found.data?.articles?.edges[focusedRow()];
      if (!edge || (event.target as Element).closest('button, summary')) return false;
      go(this.with({ peek: this.parameters.get('peek') === edge.node.id ? null : edge.node.id }), { replace: true });
      return true;
    }
    if (event.key === 'Escape' && this.parameters.get('peek')) {
      go(this.with({ peek: null }), { replace: true });
      return true;
    }
    return listKeys(event);
  }
}

/** The words of a result around the matches. */
function passage(p: { text: string; matches: Span[] }) {
  const pieces: unknown[] = [];
  let at = 0;
  for (const match of p.matches) {
    pieces.push(plain(p.text.slice(at, match.start)), html`<mark>${plain(p.text.slice(match.start, match.end))}</mark>`);
    at = match.end;
  }
  return [...pieces, plain(p.text.slice(at))];
}

export function exportFilter(p: URLSearchParams): Record<string, string | string[] | null> {
  const to = p.get('to');
  return {
    outlet: p.getAll('outlet'), agency: p.getAll('agency'), section: p.getAll('section'), language: p.getAll('language'), entityIds: p.getAll('entity'),
    from: p.get('from') ? `${p.get('from')}T00:00:00Z` : null, to: to ? `${nextDay(to)}T00:00:00Z` : null,
    foldDuplicates: p.get('fold') === 'no' ? null : 'true',
  };
}

/** False while a year is being typed: 0002, 0020, 0202. */
export const wholeDate = (event: Event) => !/^0/.test((event.target as HTMLInputElement).value);

export function nextDay(day: string): string {
  const date = new Date(day + 'T00:00:00Z');
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
