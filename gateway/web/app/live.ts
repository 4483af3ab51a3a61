/** Pages as they are processed, and the box that takes new ones. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { articleRow, entityLink, Loaded, plain, redraw, say } from './page';
import { ask, listen, RequestFailed, token } from './transport';
import type { View } from './router';
import type { ArticleLine, EntityRef } from './types';
import * as words from './words';

interface LiveArticle extends ArticleLine { ingestedAt: string; entities: { mentionCount: number; entity: EntityRef }[] | null }
interface Status { processing: { waiting: number; processed: number; failed: number; parked: number; feedLag: number | null } | null }

const MOST_SHOWN = 200;

export class LiveView implements View {
  private readonly abort = new AbortController();
  private connected = false;
  private everConnected = false;
  private articles: LiveArticle[] = [];
  private since = Date.now();
  private readonly status = new Loaded<Status>('Status');
  private readonly timer = setInterval(() => this.status.again(), 5000);

  constructor() {
    this.status.ask({});
    void listen<{ articleProcessed: LiveArticle }>(
      'Live',
      this.abort.signal,
      (data) => {
        this.add([data.articleProcessed]);
        redraw();
      },
      (connected) => {
        // What came while the connection was lost is in the list of the newest pages.
        if (connected && this.everConnected) void this.missed();
        this.everConnected ||= connected;
        this.connected = connected;
        redraw();
      },
    );
  }

  private async missed() {
    try {
      const answer = await ask<{ articles: { nodes: LiveArticle[] } | null }>('Newest', {});
      const since = Math.max(this.since, ...this.articles.map((a) => Date.parse(a.ingestedAt)));
      this.add((answer.data?.articles?.nodes ?? []).filter((a) => Date.parse(a.ingestedAt) > since).sort((a, b) => Date.parse(a.ingestedAt) - Date.parse(b.ingestedAt)));
      redraw();
    } catch {
      // The next connection asks again.
    }
  }

  private add(list: LiveArticle[]) {
    for (const a of list) {
      this.articles = [a, ...this.articles.filter((known) => known.id !== a.id)].slice(0, MOST_SHOWN);
    }
  }

  title() {
    return 'Live';
  }

  close() {
    this.abort.abort();
    clearInterval(this.timer);
    this.status.close();
  }

  template(): TemplateResult {
    const s = this.status.data?.processing;
    return html`<h1>Live <small class=${this.connected ? 'connected' : 'lost'} role="status">${this.connected ? 'listening' : this.everConnected ? 'connection lost, trying again' : 'connecting'}</small></h1>
      <p class="meta">${s ? html`${words.count(s.processed, 'page')} processed, ${words.number(s.waiting)} waiting${s.failed ? html`, ${words.number(s.failed)} to be tried again` : nothing}${s.parked ? html`, <strong>${words.number(s.parked)} set aside</strong>` : nothing}` : ' '}</p>
      ${this.articles.length
        ? html`<ol class="rows live">${repeat(this.articles, (a) => a.id, (a) => articleRow(a, html`<p class="meta">${(a.entities ?? []).slice(0, 6).map((e) => html`${entityLink(e.entity)} `)}</p>`))}</ol>`
        : html`<div class="empty"><p>Pages appear here as they are processed.</p><p><a href="/add">Add a page</a></p></div>`}`;
  }
}

interface Outcome { file: string; status: string; detail: string; id: string | null }

/** Files of this size and above are refused before they are sent. */
const LARGEST = 8_000_000;

export class AddView implements View {
  private outcomes: Outcome[] = [];
  private busy = 0;
  private over = false;

  title() {
    return 'Add pages';
  }

  template(): TemplateResult {
    return html`<h1>Add pages</h1>
      <form class="filters" @submit=${(e: Event) => this.keepToken(e)}>
        <label>Token to write <input type="password" name="token" id="token" autocomplete="off" .value=${token.get()} /></label><button>Keep for this session</button>
        <p class="meta">The first start of Dateline wrote a token to <code>.dateline/access/token</code>. This page forgets it when the tab is closed.</p>
      </form>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${(e: DragEvent) => this.drag(e, true)} @dragleave=${(e: DragEvent) => this.drag(e, false)} @drop=${(e: DragEvent) => this.drop(e)}>
        <p>Drop <code>.html</code> or <code>.txt</code> files here, or <label class="file">choose files<input type="file" multiple accept=".html,.htm,.txt,text/html,text/plain" @change=${(e: Event) => this.choose(e.target as HTMLInputElement)} /></label></p>
        <p class="meta">Web archives, feeds and whole folders: <code>deploy/run FOLDER</code>.</p>
      </div>
      ${this.busy ? html`<p role="status">${words.count(this.busy, 'file')} on the way …</p>` : nothing}
      ${this.outcomes.length
        ? html`<table aria-label="Outcomes"><thead><tr><th>File</th><th>Outcome</th><th></th></tr></thead>
            <tbody>${this.outcomes.map((o) => html`<tr class=${o.status.toLowerCase()}><td>${plain(o.file)}</td><td>${words.code(o.status)}</td><td>${o.id ? html`<a href=${'/article/' + o.id}>read it</a> ` : nothing}${plain(o.detail)}</td></tr>`)}</tbody></table>`
        : nothing}`;
  }

  private keepToken(event: Event) {
    event.preventDefault();
    const value = (document.getElementById('token') as HTMLInputElement).value.trim();
    if (!/^[\x21-\x7e]*$/.test(value)) return say('A token has only letters, digits and signs of ASCII.');
    token.set(value);
    say(value ? 'Kept until the tab is closed.' : 'Forgotten.');
  }

  /** The field is emptied, so that the same file can be chosen again. */
  private choose(field: HTMLInputElement) {
    const files = [...(field.files ?? [])];
    field.value = '';
    void this.send(files);
  }

  private drag(event: DragEvent, over: boolean) {
    event.preventDefault();
    if (this.over !== over) {
      this.over = over;
      redraw();
    }
  }

  private drop(event: DragEvent) {
    event.preventDefault();
    this.over = false;
    void this.send([...(event.dataTransfer?.files ?? [])]);
  }

  private async send(files: File[]) {
    this.busy += files.length;
    redraw();
    for (const file of files) {
      this.outcomes = [await this.one(file), ...this.outcomes];
      this.busy--;
      redraw();
    }
  }

  private async one(file: File): Promise<Outcome> {
    const outcome = (status: string, detail: string, id: string | null = null): Outcome => ({ file: file.name, status, detail, id });
    if (file.size > LARGEST) return outcome('REJECTED', `It has ${words.number(Math.round(file.size / 1e6))} MB; at most ${LARGEST / 1e6} MB can be sent here.`);
    const content = decoded(new Uint8Array(await file.arrayBuffer()));
    const page = /\.html?$/i.test(file.name) || file.type === 'text/html' ? { html: content } : { text: content };
    try {
      const answer = await ask<{ ingest: { status: string; article: { id: string } | null; problem: { title: string; detail: string | null } | null }[] | null }>(
        'Ingest',
        { pages: [{ ...page, fetchedAt: new Date(file.lastModified).toISOString() }] },
        { write: true },
      );
      const result = answer.data?.ingest?.[0];
      if (!result) {
        const code = answer.errors[0]?.extensions?.code ?? '';
        return outcome(/AUTH|FORBIDDEN|DENIED/.test(code) ? 'REFUSED' : 'FAILED', answer.errors[0]?.message ?? 'The gateway gave no outcome.');
      }
      return outcome(result.status, result.problem ? (result.problem.detail ?? result.problem.title) : '', result.article?.id ?? null);
    } catch (failure) {
      return failure instanceof RequestFailed
        ? outcome(failure.code === 'TOKEN' ? 'REFUSED' : 'FAILED', failure.code === 'TOKEN' ? 'Writing needs a token. Give it above and send the file again.' : failure.message)
        : outcome('FAILED', String(failure));
    }
  }
}

/** The text of a file in the encoding that it declares; else UTF-8, else the one of Western Windows. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  const declared = mark || /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  for (const encoding of [declared, 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // The declaration names no encoding, or the bytes are not UTF-8.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

export class HelpView implements View {
  title() {
    return 'Help';
  }

  template(): TemplateResult {
    return html`<h1>Help</h1>
      <section class="panel"><h2>What the marks mean</h2>
        <ul class="legend">
          <li><span class="mark person">A person</span>, <span class="mark organization">an organization</span>, <span class="mark place">a place</span>: each kind has its own colour and line.</li>
          <li><span class="mark person open">A name with a hollow line and “?”</span> is not linked to an entity: the card says why.</li>
          <li><span class="mark trigger">Words in this style</span> name an event. Its card stands beside the paragraph.</li>
          <li><span class="quoted">Shaded words</span> are a quote; the note beside it names the speaker.</li>
        </ul>
        <p>An event says whether it happened: ${Object.entries(words.MODALITIES).map(([m, w]) => html`<span class="badge ${m.toLowerCase()}"><span aria-hidden="true">${w.sign}</span> ${w.word}</span> <span>${w.hint}</span> `)}</p>
        <p>“4 outlets · 1 origin” means that four outlets printed one text, or that all credit one agency.</p>
      </section>
      <section class="panel"><h2>Keys</h2>
        <p><label><input type="checkbox" .checked=${keysAreOn()} @change=${(e: Event) => setKeys((e.target as HTMLInputElement).checked)} /> Keys are on</label></p>
        <table><tbody>${KEYS.map(([key, what]) => html`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}</tbody></table>
      </section>
      <section class="panel"><h2>For programs</h2>
        <p>This page uses nothing but the public schema: <a href="/q/graphql-ui" target="_blank">ask it yourself</a>, or read <a href="/graphql/schema.graphql" target="_blank">schema.graphql</a>.</p>
        <p>Land outlines: Natural Earth, public domain. They show no borders.</p>
      </section>`;
  }
}

const KEYS: [string, string][] = [
  ['/', 'go to the search box'], ['j k', 'next, previous result'], ['Enter', 'open it'], ['Space', 'preview it'], ['Esc', 'close what is open'],
  ['[ ]', 'page before, page after'], ['n p', 'next, previous mark, or hit of the search'], ['m', 'marks on or off'], ['r', 'show the page as received'], ['c', 'copy a link'], ['?', 'this page'],
];

export const keysAreOn = () => localStorage.getItem('dateline.keys') !== 'off';

function setKeys(on: boolean) {
  localStorage.setItem('dateline.keys', on ? 'on' : 'off');
}
