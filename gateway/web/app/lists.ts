/** Lists of quotes, events and names. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { eventCard } from './event-card';
import { articleHref, dateline, empty, entityLink, listKeys, Loaded, name, officeText, pager, plain, shown, window_ } from './page';
import { address, go, type View } from './router';
import { nextDay, wholeDate } from './search';
import type { EntityRef, EventCard, Evidence, PageInfo, Quote } from './types';
import * as words from './words';

const SIZE = 20;

export function quoteRow(q: Quote) {
  return html`<li class="row quote-row">
    <blockquote class=${q.kind.toLowerCase()}><p>${q.kind === 'INDIRECT' ? name(q.text) : html`“${name(q.text)}”`}</p></blockquote>
    <p class="meta">
      ${q.speakerEntity ? entityLink(q.speakerEntity) : q.speakerName ? html`<span class="unresolved">${name(q.speakerName)}</span>` : html`<em>speaker not found</em>`}${q.speakerOffice ? html`, ${officeText(q.speakerOffice)}` : nothing}
      ${q.kind === 'INDIRECT' ? html` · in the page's words` : nothing}
    </p>
    ${q.article ? html`<p class="meta"><a href=${articleHref(q.article.id, q.span, q.article.revision)}>${name(q.article.headline ?? 'page without a headline')}</a> · ${dateline(q.article)}</p>` : nothing}
  </li>`;
}

export function eventRow(e: EventCard & { evidence?: { nodes: Partial<Evidence>[] } | null }) {
  const first = e.evidence?.nodes[0];
  return html`<li class="row">${eventCard(e, first?.trigger ?? null, first?.sentence
    ? html`<p class="sentence">${plain(first.sentence)} ${first.article ? html`<a href=${articleHref(first.article.id, first.sentenceSpan, first.textRevision)}>${name(first.article.outlet ?? 'page')}</a>` : nothing}</p>`
    : nothing)}</li>`;
}

/** What the views of filtered lists share: the address holds all conditions. */
export abstract class ListView implements View {
  protected parameters: URLSearchParams;
  protected readonly names = new Loaded<{ nodes: (EntityRef | null)[] }>('Names');

  constructor(url: URL) {
    this.parameters = url.searchParams;
  }

  abstract title(): string;
  abstract template(): TemplateResult;
  protected abstract load(): void;
  protected abstract readonly path: string;

  moved(url: URL) {
    this.parameters = url.searchParams;
    this.load();
    return true;
  }

  close() {
    this.names.close();
  }

  key(event: KeyboardEvent) {
    return listKeys(event);
  }

  protected get(key: string) {
    return this.parameters.get(key) || undefined;
  }

  /** The day after the one that the address names, for periods whose end is not in them. */
  protected dayAfter(key: string) {
    const day = this.get(key);
    return day ? nextDay(day) : undefined;
  }

  protected many(key: string) {
    return this.parameters.getAll(key).length ? this.parameters.getAll(key) : undefined;
  }

  protected all(): Record<string, string | string[] | null> {
    const all: Record<string, string | string[] | null> = {};
    for (const key of new Set(this.parameters.keys())) all[key] = this.parameters.getAll(key);
    return all;
  }

  protected set(changes: Record<string, string | string[] | null>) {
    go(address(this.path, { ...this.all(), after: null, before: null, ...changes }));
  }

  protected field(key: string, label: string, type = 'text') {
    return html`<label>${label} <input type=${type} name=${key} .value=${this.parameters.get(key) ?? ''} @change=${(e: Event) => (type !== 'date' || wholeDate(e)) && this.set({ [key]: (e.target as HTMLInputElement).value.trim() })} /></label>`;
  }

  /** A field for the code of a country; an entity in the same place of the address is shown as a chip. */
  protected country(key: string, label: string) {
    const value = this.parameters.get(key) ?? '';
    return html`<label>${label} <input name=${key} maxlength="2" size="4" pattern="[A-Za-z]{2}" .value=${value.length === 2 ? value : ''}
      @change=${(e: Event) => {
        const code = (e.target as HTMLInputElement).value.trim().toUpperCase();
        if (/^([A-Z]{2})?$/.test(code)) this.set({ [key]: code });
      }} /></label>`;
  }

  protected choice(key: string, label: string, values: [string, string][]) {
    return html`<label>${label}
      <select @change=${(e: Event) => this.set({ [key]: (e.target as HTMLSelectElement).value })}>
        ${[['', 'any'], ...values].map(([value, text]) => html`<option value=${value!} .selected=${live((this.parameters.get(key) ?? '') === value)}>${text}</option>`)}
      </select></label>`;
  }

  /** Chips for the entities that the address names; each removes its own. */
  protected chips(keys: string[]) {
    return keys.flatMap((key) => {
      const id = this.parameters.get(key);
      if (!id) return [];
      const entity = this.names.data?.nodes.find((n) => n?.id === id);
      return [html`<button class="chip" @click=${() => this.set({ [key]: null })}>${key}: ${entity ? name(entity.canonicalName) : id.length === 2 ? words.country(id) : '…'} <span aria-hidden="true">×</span><span class="visually-hidden">remove</span></button>`];
    });
  }

  protected nameThem(keys: string[]) {
    const ids = keys.map((key) => this.get(key)).filter((id): id is string => !!id && id.length > 2);
    if (ids.length) this.names.ask({ ids });
  }
}

export class QuotesView extends ListView {
  protected readonly path = '/quotes';
  private readonly found = new Loaded<{ quotes: { nodes: Quote[]; pageInfo: PageInfo } | null }>('Quotes');

  constructor(url: URL) {
    super(url);
    this.load();
  }

  title() {
    return 'Quotes';
  }

  protected load() {
    const to = this.dayAfter('to');
    const office = this.get('office');
    this.found.ask({
      search: this.get('q'),
      filter: {
        kinds: this.many('kind'), speakerId: this.get('speaker'), outlet: this.many('outlet'),
        speakerOffice: office ? { title: office } : undefined,
        from: this.get('from') ? this.get('from') + 'T00:00:00Z' : undefined,
        to: to ? to + 'T00:00:00Z' : undefined,
      },
      ...window_(this.parameters, SIZE),
    });
    this.nameThem(['speaker']);
  }

  close() {
    super.close();
    this.found.close();
  }

  template() {
    return html`<h1>Quotes</h1>
      <form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        ${this.field('q', 'Words', 'search')} ${this.choice('kind', 'Kind', [['DIRECT', 'direct'], ['INDIRECT', 'indirect'], ['MIXED', 'mixed']])}
        ${this.field('office', 'Office of the speaker')} ${this.field('from', 'From', 'date')} ${this.field('to', 'To', 'date')}
        ${this.chips(['speaker'])}
        <a href=${address('/export/quotes.csv', { search: this.get('q') ?? null, speakerId: this.get('speaker') ?? null, kinds: this.get('kind') ?? null, outlet: this.many('outlet') ?? null, 'speakerOffice.title': this.get('office') ?? null, from: this.get('from') ? this.get('from') + 'T00:00:00Z' : null, to: this.dayAfter('to') ? this.dayAfter('to') + 'T00:00:00Z' : null })} download>CSV</a>
      </form>
      ${shown(this.found, (d) => !d.quotes ? nothing : d.quotes.nodes.length
        ? html`<ol class="rows">${repeat(d.quotes.nodes, (q) => q.id, quoteRow)}</ol>${pager(d.quotes.pageInfo, this.path, this.all())}`
        : empty('No quote meets all of these conditions.', html`<p><a href="/quotes">Show all quotes</a></p>`))}`;
  }
}

export class EventsView extends ListView {
  protected readonly path = '/events';
  private readonly found = new Loaded<{ events: { nodes: (EventCard & { evidence: { nodes: Evidence[] } | null })[]; pageInfo: PageInfo } | null }>('Events');
  private readonly counted = new Loaded<{ events: { totalCount: number } | null }>('EventsCount');
  private readonly dyads = new Loaded<{ dyads: { truncated: boolean; items: { actor: string; recipient: string; from: string; quadrant: string; type: string; events: number }[] } | null }>('Dyads');

  constructor(url: URL) {
    super(url);
    this.load();
  }

  title() {
    return 'Events';
  }

  private filter() {
    return {
      types: this.many('type'), modalities: this.many('modality'), contexts: this.many('context'),
      actor: this.get('actor'), recipient: this.get('recipient'), participant: this.get('participant'), place: this.get('place'),
      articleSearch: this.get('q'),
      from: this.get('from'), to: this.dayAfter('to'),
      minConfidence: this.get('sure') ? Number(this.get('sure')) : undefined,
    };
  }

  protected load() {
    this.found.ask({ filter: this.filter(), ...window_(this.parameters, SIZE) });
    this.counted.ask({ filter: this.filter() });
    this.dyads.ask({ filter: {
      actor: this.get('actor')?.length === 2 ? this.get('actor') : undefined,
      recipient: this.get('recipient')?.length === 2 ? this.get('recipient') : undefined,
      modalities: this.many('modality'), from: this.get('from'), to: this.dayAfter('to'),
      minConfidence: this.get('sure') ? Number(this.get('sure')) : undefined,
    } });
    this.nameThem(['actor', 'recipient', 'participant', 'place']);
  }

  close() {
    super.close();
    for (const loaded of [this.found, this.counted, this.dyads]) loaded.close();
  }

  template() {
    const total = this.counted.data?.events?.totalCount;
    const contexts = ['ASYLUM', 'CORRUPTION', 'CYBER', 'DIPLOMATIC', 'DISASTER', 'ECONOMIC', 'ELECTION', 'ENVIRONMENT', 'HEALTH', 'HUMAN_RIGHTS', 'ILLEGAL_DRUGS', 'LEGAL', 'MIGRATION', 'MILITARY', 'TERRORISM', 'TRAFFICKING'];
    return html`<h1>Events <small role="status">${total === undefined ? '' : words.number(total)}</small></h1>
      <form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        ${this.choice('type', 'Type', words.TYPE_NAMES.map((t) => [t, `${words.code(t)}: ${words.TYPES[t]}`]))}
        ${this.choice('modality', 'Did it happen?', Object.entries(words.MODALITIES).map(([m, w]) => [m, w.word]))}
        ${this.choice('context', 'Field', contexts.map((c) => [c, words.code(c)]))}
        ${this.field('q', 'Words of the page', 'search')} ${this.country('actor', 'Actor’s country, as CL')} ${this.country('recipient', 'Recipient’s country')}
        ${this.field('from', 'From', 'date')} ${this.field('to', 'To', 'date')}
        ${this.choice('sure', 'Confidence', [['0.5', 'at least 50 %'], ['0.7', 'at least 70 %'], ['0.9', 'at least 90 %']])}
        ${this.chips(['actor', 'recipient', 'participant', 'place'])}
        ${this.exports()}
      </form>
      ${shown(this.found, (d) => !d.events ? nothing : d.events.nodes.length
        ? html`<ol class="rows">${repeat(d.events.nodes, (e) => e.id, eventRow)}</ol>${pager(d.events.pageInfo, this.path, this.all())}`
        : empty('No event meets all of these conditions.', html`<p><a href="/events">Show all events</a></p>`))}
      ${this.matrix()}`;
  }

  private exports() {
    const filter = this.filter();
    const parameters = {
      types: filter.types ?? null, modalities: filter.modalities ?? null, contexts: filter.contexts ?? null, participant: filter.participant ?? null,
      actor: filter.actor ?? null, recipient: filter.recipient ?? null, place: filter.place ?? null, from: filter.from ?? null, to: filter.to ?? null,
      articleSearch: filter.articleSearch ?? null, minConfidence: filter.minConfidence ? String(filter.minConfidence) : null,
    };
    return html`<span class="exports">${[['csv', 'CSV'], ['jsonl', 'PLOVER'], ['graphml', 'GraphML']].map(([ending, label]) => html`<a href=${address('/export/events.' + ending, parameters)} download>${label}</a> `)}</span>`;
  }

  /** Country by country, month by month. */
  private matrix() {
    const list = this.dyads.data?.dyads?.items ?? [];
    if (!list.length) return nothing;
    const pairs = new Map<string, { actor: string; recipient: string; quadrants: Record<string, number>; months: Set<string>; total: number }>();
    for (const d of list) {
      const key = `${d.actor} ${d.recipient}`;
      const pair = pairs.get(key) ?? { actor: d.actor, recipient: d.recipient, quadrants: {}, months: new Set<string>(), total: 0 };
      pair.quadrants[d.quadrant] = (pair.quadrants[d.quadrant] ?? 0) + d.events;
      pair.months.add(d.from);
      pair.total += d.events;
      pairs.set(key, pair);
    }
    const quadrants = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'];
    return html`<section class="panel" aria-labelledby="dyads">
      <h2 id="dyads">Country to country</h2>
      <p class="meta">Counted with the countries, the time, the confidence and the answer to “did it happen?” from above${this.many('modality') ? '' : ' (what happened, if none is chosen)'}; the other conditions do not count here.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of countries"><table>
        <thead><tr><th>Who</th><th>To whom</th>${quadrants.map((q) => html`<th>${words.code(q)}</th>`)}<th>Months</th></tr></thead>
        <tbody>${[...pairs.values()].sort((a, b) => b.total - a.total).slice(0, 40).map((p) => html`<tr>
          <td><a href=${address('/events', { actor: p.actor, recipient: p.recipient })}>${words.country(p.actor)}</a></td><td>${words.country(p.recipient)}</td>
          ${quadrants.map((q) => html`<td class="number">${p.quadrants[q] ?? ''}</td>`)}
          <td>${[...p.months].sort().map(words.month).slice(-3).join(', ')}</td></tr>`)}</tbody>
      </table></div>
      ${this.dyads.data?.dyads?.truncated ? html`<p class="meta">There are more. A shorter period shows them.</p>` : nothing}
    </section>`;
  }
}

export class NamesView extends ListView {
  protected readonly path = '/entity';
  private readonly found = new Loaded<{ entities: { nodes: EntityRef[]; pageInfo: PageInfo } | null }>('Entities');

  constructor(url: URL) {
    super(url);
    this.load();
  }

  title() {
    return 'Names';
  }

  protected load() {
    this.found.ask({ search: this.get('q'), filter: { kinds: this.many('kind'), countryCode: this.many('country') }, ...window_(this.parameters, 60) });
  }

  close() {
    super.close();
    this.found.close();
  }

  template() {
    return html`<h1>Names</h1>
      <form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        ${this.field('q', 'Name', 'search')} ${this.choice('kind', 'Kind', [['PERSON', 'people'], ['ORGANIZATION', 'organizations'], ['PLACE', 'places']])} ${this.field('country', 'Country code')}
        <a href=${address('/export/entities.csv', { search: this.get('q') ?? null, kinds: this.get('kind') ?? null, countryCode: this.get('country') ?? null })} download>CSV</a>
      </form>
      ${shown(this.found, (d) => !d.entities ? nothing : d.entities.nodes.length
        ? html`<ul class="chips">${repeat(d.entities.nodes, (e) => e.id, (e) => html`<li>${entityLink(e)} <small>${words.KINDS[e.kind]} · ${words.count(e.articleCount ?? 0, 'page')}</small></li>`)}</ul>${pager(d.entities.pageInfo, this.path, this.all())}`
        : empty('No name meets all of these conditions.', html`<p><a href="/entity">Show all names</a></p>`))}`;
  }
}
