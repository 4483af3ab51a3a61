/** Stories: articles about one happening over days, with their events as a timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eventCard } from './event-card';
import { ListView } from './lists';
import { absolute, articleRow, copy, empty, entityLink, Loaded, name, pager, shown, window_ } from './page';
import { go, type View } from './router';
import type { ArticleLine, EntityRef, EventCard, PageInfo } from './types';
import * as words from './words';

interface StoryLine {
  id: string; title: string | null; from: string; to: string;
  articleCount: number; outletCount: number; independentOrigins: number | null;
  entities: { articleCount?: number; entity: EntityRef }[];
}

interface FullStory extends StoryLine {
  history: { kind: string; at: string; articleCount: number; fromId: string; intoId: string }[];
  articles: { nodes: (ArticleLine & { duplicates: { size: number; likelyOrigin: { id: string; outlet: string | null } | null } | null })[] } | null;
  events: { totalCount: number; nodes: EventCard[] } | null;
}

const period = (s: { from: string; to: string }) => (s.from === s.to ? words.day(s.from) : `${words.day(s.from)} – ${words.day(s.to)}`);

export function storySources(s: { articleCount: number; outletCount: number; independentOrigins: number | null }) {
  return [words.count(s.articleCount, 'article'), words.count(s.outletCount, 'outlet'), s.independentOrigins ? words.count(s.independentOrigins, 'origin') : '']
    .filter(Boolean)
    .join(' · ');
}

export class StoriesView extends ListView {
  protected readonly path = '/stories';
  private readonly found = new Loaded<{ stories: { nodes: StoryLine[]; pageInfo: PageInfo } | null }>('Stories');

  constructor(url: URL) {
    super(url);
    this.load();
  }

  title() {
    return 'Stories';
  }

  protected load() {
    this.found.ask({
      filter: { search: this.get('q'), outlet: this.get('outlet'), entityId: this.get('entity'), from: this.get('from'), to: this.dayAfter('to') },
      order: this.get('sort') ?? 'LATEST',
      ...window_(this.parameters, 20),
    });
    this.nameThem(['entity']);
  }

  close() {
    super.close();
    this.found.close();
  }

  template() {
    return html`<h1>Stories</h1>
      <form class="filters" @submit=${(e: Event) => e.preventDefault()}>
        ${this.field('q', 'Words of the headlines', 'search')} ${this.field('outlet', 'Outlet')} ${this.field('from', 'From', 'date')} ${this.field('to', 'To', 'date')}
        ${this.choice('sort', 'Order', [['LATEST', 'latest article'], ['LARGEST', 'most articles']])} ${this.chips(['entity'])}
      </form>
      ${shown(this.found, (d) => !d.stories ? nothing : d.stories.nodes.length
        ? html`<ol class="rows">${repeat(d.stories.nodes, (s) => s.id, storyRow)}</ol>${pager(d.stories.pageInfo, this.path, this.all())}`
        : empty('No story meets all of these conditions.', html`<p>A story has at least two articles. <a href="/stories">Show all stories</a></p>`))}`;
  }
}

function storyRow(s: StoryLine) {
  return html`<li class="row"><h2><a href=${'/story/' + s.id}>${s.title ? name(s.title) : html`<em>A story without a headline</em>`}</a></h2>
    <p class="meta">${period(s)} · ${storySources(s)}</p>
    <p class="meta">${s.entities.map((e) => html`${entityLink(e.entity)} `)}</p></li>`;
}

export class StoryView implements View {
  private readonly id: string;
  private readonly story = new Loaded<{ node: FullStory | null }>('Story', (d) => {
    if (d.node?.articleCount && d.node.id !== this.id) go('/story/' + d.node.id, { replace: true });
  });

  constructor(url: URL) {
    this.id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
    this.story.ask({ id: this.id });
  }

  title() {
    return this.story.data?.node?.title ?? 'Story';
  }

  close() {
    this.story.close();
  }

  template(): TemplateResult {
    return html`${shown(this.story, (d) => (d.node?.articleCount ? this.all(d.node) : empty('This story is not known.', html`<p><a href="/stories">Show all stories</a></p>`)), 'page')}`;
  }

  private all(s: FullStory) {
    return html`<header class="article-head">
        <p class="meta">Story · ${period(s)}</p>
        <h1>${s.title ? name(s.title) : html`<em>A story without a headline</em>`}</h1>
        <p>${storySources(s)}${s.independentOrigins && s.independentOrigins < s.outletCount ? html`. <strong>Fewer origins than outlets:</strong> copies of one text and pages that credit one agency count once.` : nothing}</p>
        <p class="toolbar"><button @click=${() => copy(absolute('/story/' + s.id))}>Copy link</button></p>
      </header>
      <ul class="chips">${s.entities.map((e) => html`<li>${entityLink(e.entity)} <small>${e.articleCount ? words.count(e.articleCount, 'page') : ''}</small></li>`)}</ul>
      <div class="columns">
        <section class="panel" aria-labelledby="timeline"><h2 id="timeline">What happened <small>${words.number(s.events?.totalCount ?? 0)}</small></h2>
          ${s.events?.nodes.length ? this.timeline(s.events.nodes) : html`<p class="meta">No event was found in these articles.</p>`}
          ${s.events && s.events.totalCount > s.events.nodes.length ? html`<p class="meta">The first ${s.events.nodes.length} are shown.</p>` : nothing}
        </section>
        <section class="panel" aria-labelledby="articles"><h2 id="articles">Who reported it</h2>
          <ol class="rows">${repeat(s.articles?.nodes ?? [], (a) => a.id, (a) => articleRow(a, a.duplicates?.likelyOrigin && a.duplicates.likelyOrigin.id !== a.id
            ? html`<p class="meta">a copy of <a href=${'/article/' + a.duplicates.likelyOrigin.id}>${name(a.duplicates.likelyOrigin.outlet ?? 'another page')}</a></p>`
            : nothing))}</ol>
          ${s.articleCount > (s.articles?.nodes.length ?? 0) ? html`<p class="meta">The newest ${s.articles?.nodes.length} of ${words.number(s.articleCount)} are shown.</p>` : nothing}
        </section>
      </div>
      ${s.history.length
        ? html`<section class="panel" aria-labelledby="history"><h2 id="history">How the story changed</h2><ul>${s.history.map((h) => html`<li>${words.day(h.at)}: ${change(h, s.id)}</li>`)}</ul></section>`
        : nothing}`;
  }

  private timeline(events: EventCard[]) {
    let last = '';
    return html`<ol class="timeline">${events.map((e) => {
      const when = words.eventDate(e.date);
      const head = when === last ? nothing : html`<h3>${when}</h3>`;
      last = when;
      return html`<li>${head}${eventCard(e)}</li>`;
    })}</ol>`;
  }
}

function change(h: FullStory['history'][number], id: string) {
  const other = html`<a href=${'/story/' + (h.fromId === id ? h.intoId : h.fromId)}>another story</a>`;
  const articles = words.count(h.articleCount, 'article');
  if (h.kind === 'JOINED') return html`${articles} of ${other} came in, which is now a part of this one`;
  return h.fromId === id ? html`${articles} went out into ${other}` : html`this story came out of ${other}, with ${articles}`;
}
