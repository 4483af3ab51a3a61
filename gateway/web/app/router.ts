/** Addresses, history, and the place in the page that a reader comes back to. */
import type { TemplateResult } from 'lit';

export interface View {
  /** The title of the tab. */
  title(): string;
  template(): TemplateResult;
  /** Answers a key; true if it was used. */
  key?(event: KeyboardEvent): boolean;
  /** Called when only the query or the hash of the address changed; false makes a new view. */
  moved?(url: URL): boolean;
  close?(): void;
}

interface Place { scroll: number; focus: string | null }

let current: View | null = null;
let make: (url: URL) => View;
let draw: () => void;
let pending: Place | null = null;
let last: URL | null = null;
let settled: ReturnType<typeof setTimeout> | undefined;

export const view = () => current;

export function start(factory: (url: URL) => View, redraw: () => void) {
  make = factory;
  draw = redraw;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', follow);
  addEventListener('popstate', (event) => {
    pending = (event.state as Place | null) ?? { scroll: 0, focus: null };
    open(new URL(location.href));
  });
  // A reader who does something is no longer put back where they were.
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => (pending = null), { passive: true, capture: true });
  }
  addEventListener('scroll', remember, { passive: true });
  document.addEventListener('focusin', remember);
  pending = (history.state as Place | null) ?? null;
  open(new URL(location.href));
}

/** Goes to another address of the page. */
export function go(address: string, options: { replace?: boolean } = {}) {
  const url = new URL(address, location.href);
  store();
  history[options.replace ? 'replaceState' : 'pushState'](options.replace ? history.state : null, '', url);
  if (!options.replace) pending = null;
  open(url, options.replace);
}

function open(url: URL, keepPlace = false) {
  const same = current !== null && last !== null && url.pathname === last.pathname;
  const list = (of: URL) => ['q', 'after', 'before'].map((key) => of.searchParams.get(key)).join('\n');
  const first = last === null;
  const fresh = !same || list(url) !== list(last!);
  last = url;
  if (!(same && current!.moved?.(url))) {
    current?.close?.();
    current = make(url);
  }
  draw();
  if (pending) restore();
  else if (!keepPlace && fresh) {
    scrollTo(0, 0);
    // The first Tab of a new window reaches the link that skips the menu.
    if (!first) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}

/** True while the reader is being put back to a place in a view that they left. */
export const isRestoring = () => pending !== null;

/** To be called when nothing more arrives: a place that does not exist any more is given up. */
export function settle() {
  const place = pending;
  if (place) requestAnimationFrame(() => requestAnimationFrame(() => pending === place && (pending = null)));
}

/** To be called when what a view waited for is on the page: puts the reader back where they were. */
export function restore() {
  if (!pending) return;
  const place = pending;
  requestAnimationFrame(() => {
    if (pending !== place) return;
    scrollTo(0, place.scroll);
    const element = place.focus ? document.getElementById(place.focus) ?? linkTo(place.focus) : null;
    element?.focus({ preventScroll: true });
    const there = Math.abs(scrollY - place.scroll) < 2 && (!place.focus || element);
    if (there) pending = null;
  });
}

function linkTo(address: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find((a) => a.getAttribute('href') === address) ?? null;
}

function remember() {
  if (pending) return;
  clearTimeout(settled);
  settled = setTimeout(store, 80);
}

function store() {
  clearTimeout(settled);
  if (pending) return;
  const focused = document.activeElement as HTMLElement | null;
  const focus = focused && focused !== document.body ? focused.id || focused.getAttribute('href') : null;
  history.replaceState({ scroll: scrollY, focus } satisfies Place, '');
}

function follow(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest?.('a[href]') as HTMLAnchorElement | null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (!isOwn(link.pathname)) return;
  event.preventDefault();
  if (link.pathname === location.pathname && link.search === location.search && link.hash && !link.hash.startsWith('#s=')) {
    show(link.hash.slice(1));
    return;
  }
  go(link.href);
}

/** Shows and focuses a part of the page; false if it is not there. */
export function show(id: string): boolean {
  const target = document.getElementById(id);
  if (!target) return false;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  return true;
}

/** True for addresses that the page itself shows; others, such as exports, are left to the browser. */
function isOwn(path: string): boolean {
  return path === '/' || /^\/(article|entity|pair|events?|stor(?:y|ies)|quotes|live|add|help)(\/|$)/.test(path);
}

/** The address of the page with some parameters changed; null and empty ones are left out. */
export function address(path: string, parameters: Record<string, string | string[] | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one) search.append(name, one);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
