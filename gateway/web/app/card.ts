/** The card beside a mark: it opens on hover, focus and tap, and closes with Escape. */
import { html, nothing, render, type TemplateResult } from 'lit';

let anchor: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let pinned = false;
let quiet = false;

const box = () => document.getElementById('card') as HTMLElement;

export function openCard(at: HTMLElement, content: TemplateResult, pin: boolean) {
  clearTimeout(timer);
  anchor?.removeAttribute('aria-describedby');
  anchor = at;
  pinned = pin;
  at.setAttribute('aria-describedby', 'card');
  at.setAttribute('aria-expanded', 'true');
  const card = box();
  render(content, card);
  card.hidden = false;
  place(card, at);
}

export function closeCard() {
  clearTimeout(timer);
  const from = anchor;
  anchor?.removeAttribute('aria-describedby');
  anchor?.setAttribute('aria-expanded', 'false');
  anchor = null;
  pinned = false;
  const card = box();
  if (!card) return;
  const back = card.contains(document.activeElement) ? from : null;
  card.hidden = true;
  render(nothing, card);
  if (back) {
    quiet = true;
    back.focus({ preventScroll: true });
    quiet = false;
  }
}

/** True for a card that was opened on purpose and stays until it is closed. */
export const cardIsPinned = () => pinned;

/** True while the focus goes back to a mark whose card was just closed. */
export const cardIsQuiet = () => quiet;

/** Closes the card a moment later, unless the pointer reaches it or somebody opened it on purpose. */
export function leaveCard() {
  if (pinned) return;
  clearTimeout(timer);
  timer = setTimeout(closeCard, 250);
}

export const cardIsOpen = () => anchor !== null;

function place(card: HTMLElement, at: HTMLElement) {
  const line = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const width = Math.min(360, document.documentElement.clientWidth - 16);
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8));
  card.style.width = `${width}px`;
  card.style.left = `${left + scrollX}px`;
  const below = line.bottom + 6;
  const above = below + card.offsetHeight > innerHeight && line.top - card.offsetHeight - 6 > 0;
  card.style.top = `${(above ? line.top - card.offsetHeight - 6 : below) + scrollY}px`;
}

/** The element that cards are drawn in. */
export function cardBox() {
  return html`<div
    id="card"
    class="card"
    role="group"
    aria-label="About this mark"
    hidden
    @pointerenter=${() => clearTimeout(timer)}
    @pointerleave=${leaveCard}
  ></div>`;
}

document.addEventListener('pointerdown', (event) => {
  const target = event.target as Element;
  if (anchor && !target.closest('#card') && !target.closest('.mark')) closeCard();
});
