/** A page: the story with its marks, the page as it was received, its copies and revisions. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cardIsOpen, cardIsPinned, cardIsQuiet, closeCard, leaveCard, openCard } from './card';
import { eventCard, eventLine } from './event-card';
import { cuts, hitPattern, nameKind, paragraphs, paragraphText, type Drawing, type Paragraph } from './marked-text';
import {
  absolute, articleHref, articleList, copy, dateline, entityLink, headline, Loaded, name, officeText, plain, redraw, say, shown, strip,
} from './page';
import { address, go, isRestoring, show, type View } from './router';
import { storySources } from './story';
import type { ArticleLine, Block, EntityRef, Evidence, FullArticle, Mention, Quote, Span } from './types';
import * as words from './words';

type Mode = 'clean' | 'received' | 'both';

interface StoryOf { id: string; title: string | null; articleCount: number; outletCount: number; independentOrigins: number | null }

interface RevisionText { number: number; headline: string | null; ingestedAt: string; text: string }

export class ArticleView implements View {
  private readonly id: string;
  private mode: Mode;
  private marks = true;
  private stop = 0;
  private target: Span | null = null;
  private notice = '';
  private old: RevisionText | null = null;
  private hits: RegExp | null;
  private hit = -1;
  private scrolled = false;
  private rawOpen = false;
  private drawn: Drawing | null = null;
  private all: ReturnType<typeof cuts> = [];

  private readonly article = new Loaded<{ article: FullArticle | null }>('Article', () => this.aim());
  private readonly page = new Loaded<{ article: { blocks: Block[]; metadata: { name: string; value: string; source: string; confidence: number }[] } | null }>('Page');
  private readonly copies = new Loaded<{ article: { story: StoryOf | null; duplicates: { size: number; why: string; likelyOrigin: { id: string; outlet: string } | null; articles: ArticleLine[] | null } | null } | null }>('Copies');
  private readonly revisions = new Loaded<{ article: { revisions: RevisionText[] } | null }>('Revisions', () => this.aim());
  private restoring = isRestoring();
  private readonly raw = new Loaded<{ article: { raw: string } | null }>('Raw');

  constructor(private url: URL) {
    this.id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
    this.mode = (url.searchParams.get('view') as Mode) || 'clean';
    this.hits = hitPattern(url.searchParams.get('q'));
    this.article.ask({ id: this.id });
    this.copies.ask({ id: this.id });
    if (this.mode !== 'clean') this.page.ask({ id: this.id });
    this.aim();
  }

  title() {
    const found = this.article.data?.article;
    return found?.headline ?? (found ? `Page of ${found.outlet ?? 'an unknown outlet'}` : 'Page');
  }

  moved(url: URL) {
    this.url = url;
    this.mode = (url.searchParams.get('view') as Mode) || 'clean';
    this.hits = hitPattern(url.searchParams.get('q'));
    if (this.mode !== 'clean') this.page.ask({ id: this.id });
    this.scrolled = false;
    this.restoring = isRestoring();
    this.aim();
    return true;
  }

  close() {
    closeCard();
    for (const loaded of [this.article, this.page, this.copies, this.revisions, this.raw]) loaded.close();
  }

  /** Finds the stretch that the address names: `#s=120-134&r=2`. */
  private aim() {
    const hash = new URLSearchParams(this.url.hash.slice(1));
    const span = /^(\d+)-(\d+)$/.exec(hash.get('s') ?? '');
    const found = this.article.data?.article;
    this.target = null;
    this.old = null;
    this.notice = '';
    if (!span || !found) return;
    const wanted = { start: Number(span[1]), end: Number(span[2]) };
    const revision = Number(hash.get('r') ?? found.revision);
    if (revision === found.revision) {
      this.target = wanted.end <= found.text.length && wanted.start < wanted.end ? wanted : null;
      if (!this.target) this.notice = 'The marked words are not in this text. The link may be damaged.';
      return;
    }
    const all = this.revisions.data?.article?.revisions;
    if (!all) {
      this.notice = `Looking for revision ${revision} …`;
      this.revisions.ask({ id: this.id });
      return;
    }
    const then = all.find((r) => r.number === revision);
    if (!then) {
      this.notice = `Revision ${revision} of this page is not known. This is revision ${found.revision}.`;
      return;
    }
    const marked = then.text.slice(wanted.start, wanted.end);
    const places = occurrences(found.text, marked);
    if (places.length === 0) {
      this.old = then;
      this.target = wanted;
      this.notice = `The marked words are no longer in the page. This is revision ${revision}, stored on ${words.day(then.ingestedAt)}.`;
    } else {
      const nearest = places.reduce((a, b) => (Math.abs(b - wanted.start) < Math.abs(a - wanted.start) ? b : a));
      this.target = { start: nearest, end: nearest + marked.length };
      this.notice = `The link was made for revision ${revision}. The words are found again in revision ${found.revision}.`;
    }
  }

  template(): TemplateResult {
    return html`<div
      class="article-view"
      @pointerover=${this.hover}
      @pointerout=${leaveCard}
      @click=${this.tap}
      @focusin=${this.focus}
      @keydown=${this.typed}
    >${shown(this.article, (data) => (data.article ? this.story(data.article) : unknown()), 'page')}</div>`;
  }

  private story(a: FullArticle) {
    queueMicrotask(() => this.scrollToTarget());
    const drawn = this.draw(a);
    const heading = this.old ? undefined : a.parts.find((p) => p.label === 'HEADLINE');
    return html`
      <header class="article-head" lang=${a.language ?? nothing}>
        <p class="meta">${dateline(a)}${a.section ? html` · ${name(a.section)}` : nothing}${a.aggregator ? html` · by way of ${name(a.aggregator)}` : nothing}</p>
        <h1>${heading ? html`<bdi>${paragraphText({ label: 'HEADLINE', ...heading.span }, drawn, this.all)}</bdi>` : headline(a)}</h1>
        ${a.authors.length ? html`<p class="byline">By ${a.authors.map((author, i) => html`${i ? ', ' : ''}${name(author)}`)}</p>` : nothing}
        ${this.copyLine()}
      </header>
      ${this.toolbar(a)} ${this.state(a)}
      ${this.notice ? html`<div class="strip" role="status">${this.notice}</div>` : nothing} ${this.revisions.failure ? strip(this.revisions) : nothing}
      <div class="reading ${this.mode}">
        ${this.mode !== 'received' ? this.clean(a, drawn, heading) : nothing} ${this.mode !== 'clean' ? this.received() : nothing}
      </div>
      ${this.entities(a)} ${this.copyList()} ${this.sources(a)}
    `;
  }

  private toolbar(a: FullArticle) {
    const modes: [Mode, string][] = [['clean', 'Story'], ['received', 'As received'], ['both', 'Both']];
    const here = (view: Mode) => this.as(view);
    return html`<div class="toolbar" role="group" aria-label="How to show the page">
      <span class="segmented">
        ${modes.map(([view, label]) => html`<a href=${here(view)} aria-current=${this.mode === view ? 'true' : nothing} id=${'view-' + view}>${label}</a>`)}
      </span>
      <label><input type="checkbox" .checked=${this.marks} @change=${() => this.toggleMarks()} /> Marks</label>
      <button @click=${() => copy(this.permalink(a))}>Copy link</button>
      <button @click=${() => copy(this.citation(a))}>Cite</button>
      ${a.url && /^https?:/i.test(a.url) ? html`<a href=${a.url} rel="noopener noreferrer nofollow" target="_blank">Original page ↗</a>` : nothing}
    </div>`;
  }

  /** The address of this article in another form, with the same marked words. */
  private as(view: Mode) {
    return address(this.url.pathname, { q: this.url.searchParams.get('q'), view: view === 'clean' ? null : view }) + this.url.hash;
  }

  private permalink(a: FullArticle) {
    return absolute(articleHref(a.id, this.target ?? undefined, this.target ? (this.old?.number ?? a.revision) : undefined));
  }

  private citation(a: FullArticle) {
    const quoted = this.target ? `“${(this.old?.text ?? a.text).slice(this.target.start, this.target.end)}” ` : '';
    const by = a.authors.length ? a.authors.join(', ') + ', ' : '';
    return `${quoted}${by}“${a.headline ?? 'untitled'}”, ${a.outlet ?? 'unknown outlet'}, ${words.moment(a.publishedAt)}${a.url ? ', ' + a.url : ''} (Dateline: ${this.permalink(a)})`;
  }

  private state(a: FullArticle) {
    const p = a.processing;
    if (p && p.state !== 'PROCESSED') {
      const what: Record<string, string> = {
        WAITING: 'This page waits for its extraction. Names, quotes and events will appear here.',
        FAILED: 'The extraction failed and will be tried again.',
        PARKED: 'The extraction failed too often and was set aside.',
      };
      return html`<div class="strip" role="status">${what[p.state] ?? p.state} ${plain(p.problem ?? '')} <button @click=${() => this.article.again()}>Look again</button></div>`;
    }
    if (a.language && !/^en\b/.test(a.language)) {
      return html`<div class="strip" role="status">
        This page is in ${words.language(a.language)}. Dateline keeps, cleans and searches it; it finds names, quotes and events only in English pages.
      </div>`;
    }
    return a.mentions && a.mentions.length === 0 ? html`<div class="strip" role="status">No names were found in this page.</div>` : nothing;
  }

  private source(a: FullArticle) {
    return this.old ? { text: this.old.text, parts: [] } : a;
  }

  private draw(a: FullArticle): Drawing {
    const source = this.source(a);
    const mentions = this.old ? [] : (a.mentions ?? []);
    const quotes = this.old ? [] : (a.quotes ?? []);
    const evidence = this.old ? [] : (a.eventEvidence ?? []);
    this.all = cuts(mentions, evidence);
    this.drawn = {
      text: source.text, mentions, quotes, evidence, target: this.target, marks: this.marks,
      stop: Math.min(this.stop, Math.max(0, this.all.length - 1)), hits: this.hits,
    };
    return this.drawn;
  }

  private clean(a: FullArticle, drawn: Drawing, heading: FullArticle['parts'][number] | undefined) {
    const rows = paragraphs(this.source(a)).filter((p) => !heading || p.start !== heading.span.start);
    return html`<section class="story ${this.marks ? 'marked' : ''}" aria-label="Story" lang=${a.language ?? nothing}>
      ${rows.map((p) => this.paragraph(a, p, drawn.quotes, drawn.evidence))}
    </section>`;
  }

  private paragraph(a: FullArticle, p: Paragraph, quotes: Quote[], evidence: Evidence[]) {
    const spoken = quotes.filter((q) => q.span.start < p.end && q.span.end > p.start);
    const beginning = spoken.filter((q) => q.span.start >= p.start);
    const told = evidence.filter((e) => e.triggerSpan.start >= p.start && e.triggerSpan.start < p.end);
    const notes = this.marks && (beginning.length || told.length);
    return html`<div class="paragraph ${p.label.toLowerCase()} ${spoken.length && this.marks ? 'has-quote' : ''}">
      <p>${p.label !== 'BODY' && p.label !== 'STANDFIRST' ? html`<span class="label">${words.LABELS[p.label] ?? words.code(p.label)}</span> ` : nothing}${paragraphText(p, this.drawn!, this.all)}</p>
      ${notes
        ? html`<div class="notes">
            ${beginning.map((q) => this.quoteNote(a, q))}
            ${told.map((e) => (e.event ? eventLine(e.event, e.trigger) : nothing))}
          </div>`
        : nothing}
    </div>`;
  }

  private quoteNote(a: FullArticle, q: Quote) {
    const speaker = q.speakerEntity ? entityLink(q.speakerEntity) : q.speakerName ? html`<span class="unresolved">${name(q.speakerName)}</span>` : html`<em>speaker not found</em>`;
    return html`<div class="note quote-note" title=${q.ruleDescription ?? q.rule}>
      <a class="sign" href=${articleHref(a.id, q.span, a.revision)} aria-label="Link to this quote">“</a>
      ${speaker} ${q.speakerOffice ? html`<small>${officeText(q.speakerOffice)}</small>` : nothing}
      ${q.cue ? html`<small class="cue">${name(q.cue)}</small>` : nothing}
    </div>`;
  }

  private received() {
    return html`<section class="received" aria-label="The page as received">
      ${shown(this.page, (data) => {
        const blocks = data.article?.blocks ?? [];
        const dropped = blocks.filter((b) => !b.kept).length;
        return html`<p class="meta" id="blocks">${dropped} of ${words.count(blocks.length, 'block')} were not the story.</p>
          <ol class="blocks">
            ${blocks.map((b) => html`<li class=${b.kept ? 'kept' : 'dropped'}>
              <span class="label" title=${b.reason}>${b.kept ? '✓' : '✕'} ${words.LABELS[b.label] ?? words.code(b.label)}</span>
              <span class="block-text">${plain(b.text)}</span>
              <span class="reason">${plain(b.reason)}</span>
              ${b.kept ? html`<button class="link" @click=${() => this.find(b)}>in the story</button>` : nothing}
            </li>`)}
          </ol>
          <details @toggle=${(e: Event) => this.openRaw((e.target as HTMLDetailsElement).open)}>
            <summary>The page exactly as it came in</summary>
            ${this.rawOpen ? shown(this.raw, (d) => html`<pre>${plain(d.article?.raw ?? '')}</pre>`) : nothing}
          </details>`;
      })}
    </section>`;
  }

  /** Shows a kept block in the story. */
  private find(block: Block) {
    const a = this.article.data?.article;
    const start = a ? a.text.indexOf(block.text.trim()) : -1;
    if (!a || start < 0) return say('These words were not found in the story.');
    go(`${address(this.url.pathname, { view: 'both' })}#s=${start}-${start + block.text.trim().length}&r=${a.revision}`, { replace: true });
  }

  private openRaw(open: boolean) {
    this.rawOpen = open;
    if (open) this.raw.ask({ id: this.id });
    redraw();
  }

  private entities(a: FullArticle) {
    const counted = new Map<string, { entity: EntityRef; n: number; offices: Set<string> }>();
    for (const m of a.mentions ?? []) {
      if (!m.entity) continue;
      const entry = counted.get(m.entity.id) ?? { entity: m.entity, n: 0, offices: new Set<string>() };
      entry.n++;
      for (const o of m.offices) entry.offices.add(words.office(o));
      counted.set(m.entity.id, entry);
    }
    if (!counted.size) return nothing;
    const list = [...counted.values()].sort((x, y) => y.n - x.n);
    return html`<section class="panel" aria-labelledby="who">
      <h2 id="who">Who and where</h2>
      <ul class="chips">
        ${list.map((e) => html`<li>${entityLink(e.entity)} <small>${e.n}×${e.offices.size ? html` ${name([...e.offices][0]!)}` : nothing}</small></li>`)}
      </ul>
    </section>`;
  }

  private copyLine() {
    const group = this.copies.data?.article?.duplicates;
    const story = this.copies.data?.article?.story;
    const part = story ? html`Part of a story: <a href=${'/story/' + story.id}>${storySources(story)}</a>. ` : nothing;
    if (!group) return html`<p class="meta copies">${story ? part : html`&nbsp;`}</p>`;
    return html`<p class="meta copies">${part}
      <a href="#copies">${words.count(group.size, 'copy', 'copies')} of this story</a>${group.likelyOrigin
        ? html`, probably first at <a href=${'/article/' + group.likelyOrigin.id}>${name(group.likelyOrigin.outlet ?? 'an unknown outlet')}</a>`
        : nothing}
    </p>`;
  }

  private copyList() {
    const group = this.copies.data?.article?.duplicates;
    if (!group?.articles) return nothing;
    return html`<section class="panel" aria-labelledby="copies">
      <h2 id="copies">Copies</h2>
      <p class="meta">They count as one origin. ${group.why}</p>
      ${articleList(group.articles.filter((a) => a.id !== this.id))}
    </section>`;
  }

  private sources(a: FullArticle) {
    return html`<section class="panel">
      <details @toggle=${(e: Event) => (e.target as HTMLDetailsElement).open && this.page.ask({ id: this.id })}>
        <summary>Where date, authors and outlet were read</summary>
        ${this.page.data || this.page.busy
          ? shown(this.page, (d) => html`<table>
              <thead><tr><th>Field</th><th>Value</th><th>Read from</th><th>Confidence</th></tr></thead>
              <tbody>${(d.article?.metadata ?? []).map((m) => html`<tr><td>${m.name}</td><td>${name(m.value)}</td><td>${plain(m.source)}</td><td>${Math.round(m.confidence * 100)} %</td></tr>`)}</tbody>
            </table>`)
          : nothing}
      </details>
      ${a.revision > 1 || this.revisions.data
        ? html`<details @toggle=${(e: Event) => (e.target as HTMLDetailsElement).open && this.revisions.ask({ id: this.id })}>
            <summary>${words.count(a.revision, 'revision')}</summary>
            ${this.revisions.data ? revisionList(this.revisions.data.article?.revisions ?? []) : nothing}
          </details>`
        : nothing}
      ${strip(this.copies)}
    </section>`;
  }

  private toggleMarks() {
    this.marks = !this.marks;
    closeCard();
    redraw();
  }

  private readonly hover = (event: Event) => {
    const mark = markAt(event);
    if (mark && !cardIsPinned()) this.card(mark, false);
  };

  private readonly tap = (event: Event) => {
    const mark = markAt(event);
    if (mark) {
      mark.focus();
      this.card(mark, true);
    }
  };

  private readonly focus = (event: Event) => {
    const mark = markAt(event);
    if (!mark || cardIsQuiet()) return;
    const index = Number(mark.dataset.mark);
    if (index !== this.stop) {
      this.stop = index;
      redraw();
    }
    this.card(mark, false);
  };

  private readonly typed = (event: KeyboardEvent) => {
    const mark = markAt(event);
    if (!mark) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.card(mark, true);
      document.querySelector<HTMLElement>('#card a, #card button')?.focus();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      this.step(event.key === 'ArrowRight' ? 1 : -1);
    }
  };

  private card(mark: HTMLElement, pin: boolean) {
    if (!this.marks) return;
    const cut = this.all[Number(mark.dataset.mark)];
    const a = this.article.data?.article;
    if (!cut || !a) return;
    openCard(mark, cut.mention ? this.mentionCard(a, cut.mention) : html`${cut.trigger!.event ? eventCard(cut.trigger!.event, cut.trigger!.trigger) : plain(cut.trigger!.sentence)}`, pin);
  }

  private mentionCard(a: FullArticle, m: Mention) {
    const later = m.entity ? this.all.find((c) => c.mention && c.start > m.span.start && c.mention.entity?.id === m.entity!.id) : undefined;
    return html`
      <p class="card-title">
        ${m.entity ? entityLink(m.entity) : html`<span class="unresolved">${name(m.text)}</span>`}
        <span class="kind">${words.KINDS[m.kind] ?? words.code(m.kind)}${m.entity?.countryCode ? ` · ${words.country(m.entity.countryCode)}` : ''}</span>
      </p>
      ${m.offices.length ? html`<ul class="offices">${m.offices.map((o) => html`<li>${officeText(o)}, as stated here</li>`)}</ul>` : nothing}
      ${nameKind(m) || m.kind === 'DEMONYM' ? html`<p class="why">${m.entity ? 'Linked because: ' : 'Not linked: '}${plain(m.ruleDescription ?? m.rule)}</p>` : nothing}
      <p class="meta">
        confidence ${Math.round(m.confidence * 100)} %
        ${m.entity?.articleCount ? html` · in ${words.count(m.entity.articleCount, 'article')}` : nothing}
      </p>
      <p class="actions">
        ${later ? html`<button @click=${() => this.goTo(later.start)}>Next mention</button>` : nothing}
        <button @click=${() => copy(absolute(articleHref(a.id, m.span, a.revision)))}>Copy link</button>
      </p>
    `;
  }

  private goTo(start: number) {
    closeCard();
    const mark = document.getElementById(`m${start}`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus();
  }

  private step(by: number) {
    if (!this.all.length) return;
    this.stop = (this.stop + by + this.all.length) % this.all.length;
    redraw();
    queueMicrotask(() => this.goTo(this.all[this.stop]!.start));
  }

  private nextHit(by: number) {
    const all = [...document.querySelectorAll<HTMLElement>('mark.hit')];
    if (!all.length) return say('The words of the search do not stand in the story.');
    this.hit = (this.hit + by + all.length) % all.length;
    all.forEach((element, i) => element.classList.toggle('current', i === this.hit));
    all[this.hit]!.scrollIntoView({ block: 'center' });
    say(`Hit ${this.hit + 1} of ${all.length}`);
  }

  private scrollToTarget() {
    if (this.url.hash === '#copies' && !this.scrolled && !this.restoring && this.copies.data) this.scrolled = show('copies');
    if (this.scrolled || !this.target) return;
    if (this.restoring) {
      this.scrolled = true;
      return;
    }
    const element = document.getElementById('target');
    if (!element) return;
    this.scrolled = true;
    requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  }

  key(event: KeyboardEvent) {
    switch (event.key) {
      case 'm':
        this.toggleMarks();
        return true;
      case 'r':
        go(this.as(this.mode === 'clean' ? 'both' : 'clean'), { replace: true });
        return true;
      case 'n':
      case 'p': {
        if (this.hits) this.nextHit(event.key === 'n' ? 1 : -1);
        else this.step(event.key === 'n' ? (document.activeElement?.closest('.mark') ? 1 : 0) : -1);
        return true;
      }
      case 'c': {
        const a = this.article.data?.article;
        if (a) copy(this.permalink(a));
        return true;
      }
      case 'Escape':
        if (cardIsOpen()) {
          closeCard();
          return true;
        }
        return false;
      default:
        return false;
    }
  }
}

const markAt = (event: Event) => (event.target as Element).closest?.('.mark') as HTMLElement | null;

function unknown() {
  return html`<div class="empty"><h1>This page is not known</h1><p>It may have been deleted. <a href="/">Search all pages</a>.</p></div>`;
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

function revisionList(all: RevisionText[]) {
  return html`<ol class="revisions">
    ${repeat(all, (r) => r.number, (r, i) => html`<li>
      <h3>Revision ${r.number}, stored ${words.day(r.ingestedAt)}</h3>
      ${i === 0 ? html`<p class="meta">the first one</p>` : difference(all[i - 1]!.text, r.text)}
    </li>`)}
  </ol>`;
}

/** The lines that a revision took out and put in. */
function difference(before: string, after: string) {
  const old = new Set(before.split('\n'));
  const now = new Set(after.split('\n'));
  const gone = [...old].filter((line) => line.trim() && !now.has(line));
  const added = [...now].filter((line) => line.trim() && !old.has(line));
  if (!gone.length && !added.length) return html`<p class="meta">The text is the same; title, date or authors were corrected.</p>`;
  return html`${gone.map((line) => html`<del>${plain(line)}</del>`)}${added.map((line) => html`<ins>${plain(line)}</ins>`)}`;
}
