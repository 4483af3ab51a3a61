/** What every view uses: loading, failures, and the small pieces of text. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ask, earlier, type Answer, RequestFailed } from './transport';
import { address, restore, settle } from './router';
import type { ArticleLine, EntityRef, OfficeRef, PageInfo } from './types';
import * as words from './words';

let draw: () => void = () => {};
let waiting = false;

export function onRedraw(how: () => void) {
  draw = how;
}

/** Draws the page once after all changes of this turn. */
export function redraw() {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    draw();
    restore();
    const busy = [...open].some((loaded) => loaded.busy);
    document.documentElement.toggleAttribute('data-busy', busy);
    if (!busy) settle();
  });
}

/** One question of a view: its answer, and whether it is on its way or failed. */
export class Loaded<T> {
  data: T | null = null;
  failures: string[] = [];
  failure: RequestFailed | null = null;
  busy = false;
  private abort: AbortController | null = null;
  private key = '';

  /**
   * @param arrived called with each answer
   * @param keep whether the answer to the former question is shown until the new one is there
   */
  constructor(readonly name: string, private readonly arrived: (data: T) => void = () => {}, private readonly keep = true) {
    open.add(this);
  }

  ask(variables: unknown): void {
    const key = JSON.stringify(variables);
    if (key === this.key && !this.failure && (this.data || this.busy)) return redraw();
    if (key !== this.key) this.data = earlier<T>(this.name, variables)?.data ?? (this.keep ? this.data : null);
    this.key = key;
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.busy = true;
    this.failure = null;
    ask<T>(this.name, variables, { signal: abort.signal }).then(
      (answer: Answer<T>) => {
        if (abort.signal.aborted) return;
        this.busy = false;
        if (!answer.data && answer.errors.length) {
          this.failure = new RequestFailed('SERVER', refusal(answer.errors[0]!));
          redraw();
          return;
        }
        this.failures = [...new Set(answer.errors.map((e) => unavailable(e.path, e.message)))];
        this.data = answer.data;
        if (answer.data) this.arrived(answer.data);
        redraw();
      },
      (failure) => {
        if (abort.signal.aborted) return;
        this.busy = false;
        this.failure = failure instanceof RequestFailed ? failure : new RequestFailed('SERVER', String(failure));
        redraw();
      },
    );
    redraw();
  }

  again() {
    const variables = JSON.parse(this.key || '{}');
    this.key = '';
    this.ask(variables);
  }

  close() {
    this.abort?.abort();
    open.delete(this);
  }
}

const open = new Set<Loaded<any>>();
const retryOffline = () => open.forEach((loaded) => loaded.failure?.code === 'OFFLINE' && loaded.again());
addEventListener('online', retryOffline);
setInterval(retryOffline, 10_000);

function refusal(error: { message: string; extensions?: { code?: string } }): string {
  return error.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND' ? 'Dateline was updated. Load the page again.' : error.message;
}

function unavailable(path: (string | number)[] | undefined, message: string): string {
  const field = (path ?? []).filter((step) => typeof step === 'string').slice(-1)[0];
  return field ? `${words.code(String(field).replace(/([A-Z])/g, ' $1'))}: ${message}` : message;
}

/** Shows what arrived; before that a placeholder of about the same height, or what went wrong. */
export function shown<T>(
  loaded: Loaded<T>,
  content: (data: T) => TemplateResult | typeof nothing,
  height: 'line' | 'list' | 'page' = 'list',
): TemplateResult {
  if (loaded.failure) return failed(loaded);
  if (!loaded.data) return html`<div class="waiting ${height}" role="status"><span class="visually-hidden">Loading</span></div>`;
  return html`${strip(loaded)}${content(loaded.data)}`;
}

export function strip<T>(loaded: Loaded<T>): TemplateResult | typeof nothing {
  if (loaded.failure) return failed(loaded);
  return loaded.failures.length
    ? html`<div class="strip" role="status">
        <strong>Not everything is available.</strong> ${loaded.failures.slice(0, 4).map((f) => html`<span>${f}</span> `)}
        <button @click=${() => loaded.again()}>Try again</button>
      </div>`
    : nothing;
}

function failed<T>(loaded: Loaded<T>) {
  const failure = loaded.failure!;
  return html`<div class="strip failed" role="alert">
    <strong>${failure.code === 'OFFLINE' ? 'Offline.' : failure.code === 'BUSY' ? 'One moment.' : 'This did not work.'}</strong>
    ${failure.message}
    ${failure.code === 'TOKEN' ? html`<a href="/add">Give a token</a>` : nothing}
    <button @click=${() => loaded.again()}>Try again</button>
  </div>`;
}

/** Characters that would be invisible or change the order of others, shown as badges. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** More badges would only make a page of binary data slow; the rest is shown as one sign each. */
const MOST_BADGES = 2000;

/** The text of a page, which nobody can trust: it cannot leave its direction or hide anything. */
export function plain(text: string): TemplateResult | string {
  if (!CONTROL.test(text)) return text;
  const parts = text.split(new RegExp(`(${CONTROL.source})`, 'u'));
  return html`${parts.map((part, i) =>
    i % 2 === 0 ? part : i > MOST_BADGES ? '\ufffd' : html`<span class="control" title="control character">U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}</span>`,
  )}`;
}

export const name = (text: string) => html`<bdi>${plain(text)}</bdi>`;

export function entityLink(e: EntityRef, label = e.canonicalName) {
  return html`<a class="entity ${e.kind.toLowerCase()}" href=${'/entity/' + e.id}>${name(label)}</a>`;
}

export function officeText(o: OfficeRef | null | undefined) {
  return o ? html`<span class="office">${name(words.office(o))}</span>` : nothing;
}

export function articleHref(id: string, span?: { start: number; end: number }, revision?: number): string {
  return `/article/${id}` + (span ? `#s=${span.start}-${span.end}${revision ? `&r=${revision}` : ''}` : '');
}

export function dateline(a: ArticleLine) {
  const via = a.agency ? html` · <span class="agency">credits <bdi>${plain(a.agency)}</bdi></span>` : nothing;
  return html`<span class="outlet">${name(a.outlet ?? 'unknown outlet')}</span> ·
    <time datetime=${a.publishedAt?.at ?? ''}>${words.moment(a.publishedAt)}</time>${via}
    ${a.language && a.language !== 'en' ? html` · <span>${words.language(a.language)}</span>` : nothing}`;
}

export function headline(a: ArticleLine) {
  return a.headline ? name(a.headline) : html`<em>${a.standfirst ? html`${plain(a.standfirst.slice(0, 90))} …` : 'A page without a headline'}</em>`;
}

export function articleRow(a: ArticleLine, more: unknown = nothing) {
  return html`<li class="row">
    <h3 lang=${a.language ?? nothing}><a href=${'/article/' + a.id}>${headline(a)}</a></h3>
    <p class="meta">${dateline(a)}</p>
    ${more}
  </li>`;
}

export function articleList(list: ArticleLine[]) {
  return html`<ol class="rows">${repeat(list, (a) => a.id, (a) => articleRow(a))}</ol>`;
}

/** Links to the pages of a list before and after this one. */
export function pager(info: PageInfo, path: string, parameters: Record<string, string | string[] | null>) {
  if (!info.hasNextPage && !info.hasPreviousPage) return nothing;
  return html`<nav class="pager" aria-label="Pages of the list">
    ${info.hasPreviousPage
      ? html`<a rel="prev" href=${address(path, { ...parameters, after: null, before: info.startCursor })}>← Newer</a>`
      : html`<span></span>`}
    ${info.hasNextPage
      ? html`<a rel="next" href=${address(path, { ...parameters, before: null, after: info.endCursor })}>Older →</a>`
      : nothing}
  </nav>`;
}

/** The window of a list that the address asks for. */
export function window_(parameters: URLSearchParams, size: number) {
  const before = parameters.get('before');
  return before ? { last: size, before } : { first: size, after: parameters.get('after') };
}

export function empty(what: string, suggestion: unknown = nothing) {
  return html`<div class="empty"><p>${what}</p>${suggestion}</div>`;
}

/** Copies text, also where the browser offers no clipboard (plain HTTP on another host). */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    prompt('Copy this:', text);
  }
}

/** Says something to the reader, also to a screen reader. */
export function say(message: string) {
  const line = document.getElementById('said');
  if (!line) return;
  line.textContent = message;
  line.classList.add('visible');
  setTimeout(() => line.classList.remove('visible'), 2500);
}

export const absolute = (path: string) => new URL(path, location.href).href;

const rows = () => [...document.querySelectorAll<HTMLElement>('main .rows > .row')];

/** The index of the item of a list that has the focus; -1 if none has. */
export const focusedRow = () => rows().findIndex((row) => row.contains(document.activeElement));

/** The keys of every list: `j` and `k` go through it, `[` and `]` to the pages before and after. */
export function listKeys(event: KeyboardEvent): boolean {
  const all = rows();
  if ((event.key === 'j' || event.key === 'k') && all.length) {
    const to = Math.max(0, Math.min(all.length - 1, focusedRow() + (event.key === 'j' ? 1 : -1)));
    (all[to]!.querySelector<HTMLElement>('[data-row]') ?? all[to]!.querySelector<HTMLElement>('a'))?.focus();
    return true;
  }
  const link = event.key === '[' ? 'prev' : event.key === ']' ? 'next' : '';
  const page = link ? document.querySelector<HTMLElement>(`main a[rel=${link}]`) : null;
  page?.click();
  return page !== null;
}
