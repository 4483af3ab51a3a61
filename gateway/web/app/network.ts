/** The neighbours of an entity, as a graph and as the same table. */
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { html, svg } from 'lit';
import { entityLink } from './page';
import { address, go } from './router';
import type { Neighbours } from './entity';
import type { EntityRef } from './types';
import * as words from './words';

interface Node extends SimulationNodeDatum { entity: EntityRef; shared: number }

const WIDTH = 640;
const HEIGHT = 420;
const MOST = 30;

type Order = 'shared' | 'name' | 'kind';
let order: Order = 'shared';
let laidOut: { key: string; nodes: Node[] } = { key: '', nodes: [] };

/** Computes the places once for one answer; the same answer always gives the same picture. */
function layout(data: NonNullable<Neighbours['entity']>): Node[] {
  const list = (data.related ?? []).slice(0, MOST);
  const key = data.id + list.map((r) => r.entity.id + r.articleCount).join();
  if (laidOut.key === key) return laidOut.nodes;
  const center: Node = { entity: data, shared: 0, fx: WIDTH / 2, fy: HEIGHT / 2 };
  const nodes = [center, ...list.map((r): Node => ({ entity: r.entity, shared: r.articleCount }))];
  const links: SimulationLinkDatum<Node>[] = nodes.slice(1).map((node) => ({ source: center, target: node }));
  const most = Math.max(...list.map((r) => r.articleCount), 1);
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links).distance((link) => 90 + 110 * (1 - (link.target as Node).shared / most)))
    .force('charge', forceManyBody().strength(-160))
    .force('collide', forceCollide(34))
    .force('center', forceCenter(WIDTH / 2, HEIGHT / 2))
    .stop();
  for (let i = 0; i < 200; i++) simulation.tick();
  for (const node of nodes) {
    node.x = Math.max(50, Math.min(WIDTH - 50, node.x!));
    node.y = Math.max(18, Math.min(HEIGHT - 18, node.y!));
  }
  laidOut = { key, nodes };
  return nodes;
}

export function network(data: Neighbours, redraw: () => void) {
  const entity = data.entity!;
  const nodes = layout(entity);
  const center = nodes[0]!;
  const most = Math.max(...nodes.map((n) => n.shared), 1);
  const all = entity.related ?? [];
  const sorted = [...all].sort((a, b) =>
    order === 'shared' ? b.articleCount - a.articleCount : order === 'name' ? a.entity.canonicalName.localeCompare(b.entity.canonicalName) : a.entity.kind.localeCompare(b.entity.kind),
  );
  const header = (by: Order, label: string) => html`<th aria-sort=${order === by ? 'ascending' : 'none'}><button class="link" @click=${() => {
    order = by;
    redraw();
  }}>${label}</button></th>`;
  return html`
    <svg class="network" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${`${all.length} names that share pages with ${entity.canonicalName}; the table below lists them`}>
      ${nodes.slice(1).map((n) => svg`<line class="edge" x1=${center.x!} y1=${center.y!} x2=${n.x!} y2=${n.y!} stroke-width=${1 + (4 * n.shared) / most} />`)}
      ${nodes.map((n) => svg`<g class=${`node ${n.entity.kind.toLowerCase()}`} @click=${() => go('/entity/' + n.entity.id)}>
        <circle cx=${n.x!} cy=${n.y!} r=${n === center ? 10 : 6} /><text x=${n.x!} y=${n.y! - 11} text-anchor="middle">${short(n.entity.canonicalName)}</text>
        <title>${n.entity.canonicalName}${n === center ? '' : `: ${n.shared} pages together`}</title></g>`)}
    </svg>
    <details open><summary>${words.count(all.length, 'name')} as a table</summary>
      <table class="neighbours"><thead><tr>${header('name', 'Name')}${header('kind', 'Kind')}${header('shared', 'Pages together')}</tr></thead>
        <tbody>${sorted.map((r) => html`<tr><td>${entityLink(r.entity)}</td><td>${words.KINDS[r.entity.kind]}</td>
          <td class="number"><a href=${address('/pair', { a: entity.id, b: r.entity.id })} aria-label=${`${r.articleCount} pages of ${entity.canonicalName} and ${r.entity.canonicalName}`}>${words.number(r.articleCount)}</a></td></tr>`)}</tbody></table>
    </details>`;
}

const short = (text: string) => (text.length > 22 ? text.slice(0, 20) + '…' : text);
