/** The frame of the page: its views, its keys, and what every view has around it. */
import { html, nothing, render } from 'lit';
import { ArticleView } from './article';
import { cardBox, cardIsOpen, closeCard } from './card';
import { EntityView } from './entity';
import { EventView, PairView } from './event';
import { EventsView, NamesView, QuotesView } from './lists';
import { AddView, HelpView, keysAreOn, LiveView } from './live';
import { empty, onRedraw } from './page';
import { go, start, view, type View } from './router';
import { SearchView } from './search';
import { StoriesView, StoryView } from './story';
import './app.css';

function viewFor(url: URL): View {
  const [, first, second] = url.pathname.split('/');
  switch (first) {
    case '':
      return new SearchView(url);
    case 'article':
      return new ArticleView(url);
    case 'entity':
      return second ? new EntityView(url) : new NamesView(url);
    case 'pair':
      return new PairView(url);
    case 'events':
      return new EventsView(url);
    case 'event':
      return new EventView(url);
    case 'stories':
      return new StoriesView(url);
    case 'story':
      return new StoryView(url);
    case 'quotes':
      return new QuotesView(url);
    case 'live':
      return new LiveView();
    case 'add':
      return new AddView();
    case 'help':
      return new HelpView();
    default:
      return { title: () => 'Not found', template: () => empty('There is nothing at this address.', html`<p><a href="/">Search all pages</a></p>`) };
  }
}

const LINKS: [string, string][] = [['/', 'Search'], ['/stories', 'Stories'], ['/events', 'Events'], ['/quotes', 'Quotes'], ['/entity', 'Names'], ['/live', 'Live'], ['/add', 'Add'], ['/help', 'Help']];

function draw() {
  const current = view();
  const here = location.pathname;
  document.title = `${(current?.title() ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '')} · Dateline`;
  render(
    html`<a class="skip" href="#main">Skip to the content</a>
      <header class="top">
        <a class="brand" href="/">Dateline</a>
        <nav aria-label="Views">${LINKS.map(([path, label]) => html`<a href=${path} aria-current=${here === path ? 'page' : nothing}>${label}</a>`)}</nav>
      </header>
      <main id="main" tabindex="-1">${current?.template()}${cardBox()}</main>
      <p id="said" role="status"></p>`,
    document.getElementById('app')!,
  );
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key === 'Escape') {
    if (typing) target.blur();
    else if (view()?.key?.(event)) event.preventDefault();
    else if (cardIsOpen()) closeCard();
    return;
  }
  if (typing || !keysAreOn()) return;
  if (event.key === '/') {
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (box) box.focus();
    else {
      go('/');
      setTimeout(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    }
  } else if (event.key === '?') {
    go('/help');
  } else if (view()?.key?.(event)) {
    event.preventDefault();
  }
});

// A file that misses the box must not replace the page.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());

onRedraw(draw);
start(viewFor, draw);
