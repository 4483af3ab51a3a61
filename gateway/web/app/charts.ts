/** Small charts as SVG, each with a table for those who cannot see it. */
import { html, nothing, svg } from 'lit';
import * as words from './words';

export interface Bar { label: string; value: number; href?: string }

/** A step of time with its first day and the day after its last one. */
export interface Step { from: string; to: string; value: number }

type Unit = 'day' | 'month' | 'year';

/** More bars than this are drawn as longer steps. */
const MOST_BARS = 90;

/** Days with their numbers as steps without gaps: days, or months or years where there are too many. */
export function steps(days: { from: string; count: number }[]): Step[] {
  if (!days.length) return [];
  for (const unit of ['day', 'month', 'year'] as Unit[]) {
    const counted = new Map<string, number>();
    for (const day of days) counted.set(start(day.from, unit), (counted.get(start(day.from, unit)) ?? 0) + day.count);
    const all: Step[] = [];
    const last = start(days[days.length - 1]!.from, unit);
    for (let at = start(days[0]!.from, unit); at <= last && all.length <= MOST_BARS; at = next(at, unit)) {
      all.push({ from: at, to: next(at, unit), value: counted.get(at) ?? 0 });
    }
    if (all.length <= MOST_BARS || unit === 'year') return all;
  }
  return [];
}

const start = (iso: string, unit: Unit) => (unit === 'day' ? iso.slice(0, 10) : unit === 'month' ? iso.slice(0, 7) + '-01' : iso.slice(0, 4) + '-01-01');

function next(day: string, unit: Unit): string {
  const date = new Date(day + 'T00:00:00Z');
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

let pressed = -1;

/**
 * Numbers over time, in which a stretch can be chosen with the pointer. The date fields beside it do the same for
 * the keyboard.
 *
 * @param chosen the first day and the last one of the stretch that is chosen now
 */
export function brush(all: Step[], chosen: { from: string | null; to: string | null }, choose: (from: string, to: string) => void) {
  if (all.length < 2) return nothing;
  const most = Math.max(...all.map((s) => s.value), 1);
  const width = 200 / all.length;
  const inside = (s: Step) => (!chosen.from || s.to > chosen.from) && (!chosen.to || s.from <= chosen.to);
  const lastDay = (s: Step) => new Date(new Date(s.to + 'T00:00:00Z').getTime() - 86400000).toISOString().slice(0, 10);
  const release = (i: number) => {
    if (pressed < 0) return;
    const [a, b] = [Math.min(pressed, i), Math.max(pressed, i)];
    pressed = -1;
    choose(all[a]!.from, lastDay(all[b]!));
  };
  return html`<svg class="brush" viewBox="0 0 200 48" preserveAspectRatio="none" role="img" aria-label="Pages over time; drag to choose a stretch, or use the fields below">
    ${all.map((s, i) => {
      const height = s.value ? Math.max(2, Math.round((s.value / most) * 44)) : 0;
      return svg`<g class=${inside(s) ? 'chosen' : ''} @pointerdown=${(e: PointerEvent) => {
        e.preventDefault();
        pressed = i;
        (e.target as Element).releasePointerCapture(e.pointerId);
      }} @pointerup=${() => release(i)}><rect class="space" x=${i * width} y="0" width=${width} height="48"></rect><rect class="bar" x=${i * width + width * 0.08} y=${47 - height} width=${width * 0.84} height=${height}></rect><title>${words.day(s.from)}: ${s.value}</title></g>`;
    })}
  </svg>`;
}

/** Bars in the order given. A bar with an address is a link. */
export function bars(list: Bar[], caption: string) {
  if (!list.length) return nothing;
  const most = Math.max(...list.map((b) => b.value), 1);
  const width = Math.max(4, Math.min(28, Math.floor(640 / list.length)));
  const total = width * list.length;
  return html`<figure class="chart">
    <figcaption>${caption}</figcaption>
    <svg viewBox=${`0 0 ${total} 70`} preserveAspectRatio="none" role="img" aria-label=${caption}>
      ${list.map((b, i) => {
        const height = Math.max(1, Math.round((b.value / most) * 64));
        return svg`<rect class="bar" x=${i * width + 1} y=${68 - height} width=${width - 2} height=${height}><title>${b.label}: ${b.value}</title></rect>`;
      })}
    </svg>
    <p class="axis"><span>${list[0]!.label}</span><span>${list.length > 1 ? list[list.length - 1]!.label : ''}</span></p>
    <details><summary>As a table</summary>
      <table><thead><tr><th>When</th><th>Number</th></tr></thead>
        <tbody>${list.map((b) => html`<tr><td>${b.href ? html`<a href=${b.href}>${b.label}</a>` : b.label}</td><td>${words.number(b.value)}</td></tr>`)}</tbody>
      </table>
    </details>
  </figure>`;
}
