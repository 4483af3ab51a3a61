/** The search box with suggestions, as a combobox. */
import { html, nothing } from 'lit';
import { Loaded, name, redraw } from './page';
import { go } from './router';
import type { EntityRef } from './types';
import * as words from './words';

interface Suggestions { suggest: { text: string; entity: EntityRef | null; article: { id: string; outlet: string | null } | null }[] | null }

const suggestions = new Loaded<Suggestions>('Suggest', () => {}, false);
let open = false;
let active = -1;
let timer: ReturnType<typeof setTimeout> | undefined;
let typed = '';

export function searchBox(id: string, value: string, submit: (text: string) => void) {
  const list = open && typed.length > 0 ? (suggestions.data?.suggest ?? []) : [];
  const choose = (i: number) => {
    const s = list[i]!;
    close();
    go(s.entity ? '/entity/' + s.entity.id : '/article/' + s.article!.id);
  };
  return html`<form
    class="search"
    role="search"
    @submit=${(e: Event) => {
      e.preventDefault();
      close();
      submit((document.getElementById(id) as HTMLInputElement).value.trim());
    }}
  >
    <input
      id=${id}
      type="search"
      placeholder="Search pages: words, &quot;phrases&quot;, OR, -without"
      aria-label="Search pages"
      role="combobox"
      aria-expanded=${list.length ? 'true' : 'false'}
      aria-controls="suggestions"
      aria-autocomplete="list"
      aria-activedescendant=${active >= 0 && list[active] ? `suggestion-${active}` : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(e: Event) => type((e.target as HTMLInputElement).value)}
      @blur=${() => setTimeout(close, 150)}
      @keydown=${(e: KeyboardEvent) => {
        if (e.key === 'ArrowDown' && list.length) move(e, (active + 1) % list.length);
        else if (e.key === 'ArrowUp' && list.length) move(e, (active - 1 + list.length) % list.length);
        else if (e.key === 'Enter' && active >= 0 && list[active]) {
          e.preventDefault();
          choose(active);
        } else if (e.key === 'Escape' && list.length) {
          e.stopPropagation();
          close();
        }
      }}
    />
    <button>Search</button>
    <ul id="suggestions" role="listbox" aria-label="Suggestions" ?hidden=${!list.length}>
      ${list.map((s, i) => html`<li id=${`suggestion-${i}`} role="option" aria-selected=${i === active ? 'true' : 'false'}
        @pointerdown=${(e: Event) => e.preventDefault()} @click=${() => choose(i)}>
        <span class=${s.entity ? `entity ${s.entity.kind.toLowerCase()}` : ''}>${name(s.text)}</span>
        <small>${s.entity ? `${words.KINDS[s.entity.kind]} · ${words.count(s.entity.articleCount ?? 0, 'page')}` : html`page · ${name(s.article?.outlet ?? 'unknown outlet')}`}</small>
      </li>`)}
    </ul>
  </form>`;
}

function type(text: string) {
  typed = text.trim();
  active = -1;
  clearTimeout(timer);
  if (!typed) return close();
  open = true;
  timer = setTimeout(() => suggestions.ask({ prefix: typed }), 120);
}

function move(event: Event, to: number) {
  event.preventDefault();
  active = to;
  redraw();
}

function close() {
  clearTimeout(timer);
  if (!open) return;
  open = false;
  active = -1;
  redraw();
}
