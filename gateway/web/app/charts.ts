/** Small charts as SVG, each with a table for those who cannot see it. */
import { html, nothing, svg } from 'lit';
import * as words from './words';

export interface Bar { label: string; value: number; href?: string }

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
