/** A text with everything that was found in it, paragraph by paragraph. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, FullArticle, Mention, Quote, Span } from './types';
import { plain } from './page';
import { KINDS, MODALITIES } from './words';

export interface Paragraph { label: string; start: number; end: number }

/** Below this confidence, a mark shows that it is unsure. */
export const UNSURE = 0.6;

/** The lines of the text with the role of each. */
export function paragraphs(article: Pick<FullArticle, 'text' | 'parts'>): Paragraph[] {
  const found: Paragraph[] = [];
  const parts = article.parts.length ? article.parts : [{ label: 'BODY', span: { start: 0, end: article.text.length } }];
  for (const part of parts) {
    let start = part.span.start;
    for (const line of article.text.slice(part.span.start, part.span.end).split('\n')) {
      if (line.trim()) found.push({ label: part.label, start, end: start + line.length });
      start += line.length + 1;
    }
  }
  return found;
}

interface Cut { start: number; end: number; mention?: Mention; trigger?: Evidence }

export interface Drawing {
  text: string;
  mentions: Mention[];
  quotes: Quote[];
  evidence: Evidence[];
  /** The stretch that the address points to. */
  target: Span | null;
  marks: boolean;
  /** The index of the mark that Tab reaches. */
  stop: number;
  hits: RegExp | null;
  /** True for a picture of marks that open no card. */
  inert?: boolean;
}

/** All marks in the order of the text; marks that overlap an earlier one are left out. */
export function cuts(mentions: Mention[], evidence: Evidence[]): Cut[] {
  const all: Cut[] = [
    ...mentions.map((m) => ({ start: m.span.start, end: m.span.end, mention: m })),
    ...evidence.map((e) => ({ start: e.triggerSpan.start, end: e.triggerSpan.end, trigger: e })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cut[] = [];
  let end = -1;
  for (const cut of all) {
    if (cut.start >= end) {
      kept.push(cut);
      end = cut.end;
    }
  }
  return kept;
}

export function paragraphText(p: Paragraph, drawing: Drawing, all: Cut[]): TemplateResult {
  const inside = drawing.marks ? all.map((cut, index) => ({ cut, index })).filter(({ cut }) => cut.start < p.end && cut.end > p.start) : [];
  const pieces: unknown[] = [];
  let at = p.start;
  for (const { cut, index } of inside) {
    const start = Math.max(cut.start, p.start);
    const end = Math.min(cut.end, p.end);
    pieces.push(run(at, start, drawing));
    pieces.push(mark(cut, index, start, end, drawing));
    at = end;
  }
  pieces.push(run(at, p.end, drawing));
  return html`${pieces}`;
}

/** A run without marks, cut where a quote or the target begins or ends. */
function run(from: number, to: number, d: Drawing): unknown {
  if (from >= to) return nothing;
  const stops = new Set([from, to]);
  for (const q of d.quotes) for (const stop of [q.span.start, q.span.end]) if (stop > from && stop < to) stops.add(stop);
  if (d.target) for (const stop of [d.target.start, d.target.end]) if (stop > from && stop < to) stops.add(stop);
  const order = [...stops].sort((a, b) => a - b);
  return order.slice(0, -1).map((start, i) => styled(start, order[i + 1]!, d, hitted(d.text.slice(start, order[i + 1]), d.hits)));
}

function styled(start: number, end: number, d: Drawing, content: unknown): unknown {
  const quoted = d.marks && d.quotes.some((q) => q.span.start <= start && q.span.end >= end);
  const aimed = d.target && d.target.start <= start && d.target.end >= end;
  if (aimed) return html`<span class="target ${quoted ? 'quoted' : ''}" id=${start === d.target!.start ? 'target' : nothing}>${content}</span>`;
  return quoted ? html`<span class="quoted">${content}</span>` : content;
}

function hitted(text: string, hits: RegExp | null): unknown {
  if (!hits) return plain(text);
  const parts = text.split(hits);
  return parts.length < 2 ? plain(text) : parts.map((part, i) => (i % 2 ? html`<mark class="hit">${plain(part)}</mark>` : plain(part)));
}

function mark(cut: Cut, index: number, start: number, end: number, d: Drawing): TemplateResult {
  const m = cut.mention;
  const classes = m
    ? `mark ${m.kind.toLowerCase()} ${m.entity || !nameKind(m) ? '' : 'open'} ${m.confidence < UNSURE ? 'unsure' : ''}`
    : `mark trigger ${cut.trigger!.modality.toLowerCase()}`;
  const label = m
    ? `${KINDS[m.kind] ?? ''}${m.entity || !nameKind(m) ? '' : ', not linked'}${m.confidence < UNSURE ? ', unsure' : ''}`
    : `event, ${MODALITIES[cut.trigger!.modality]?.word ?? ''}`;
  const words = d.text.slice(start, end);
  const content = styled(start, end, d, plain(words));
  if (d.inert) return html`<span class=${classes}>${content}</span>`;
  return html`<span
    class=${classes}
    role="button"
    aria-haspopup="dialog"
    aria-label=${`${words}, ${label}`}
    data-mark=${index}
    id=${`m${cut.start}`}
    tabindex=${index === d.stop ? 0 : -1}
    >${content}</span
  >`;
}

export const nameKind = (m: Mention) => ['PERSON', 'ORGANIZATION', 'PLACE'].includes(m.kind);

/** The words of a search, to be shown where they stand in the text. */
export function hitPattern(search: string | null): RegExp | null {
  if (!search) return null;
  const wanted = search
    .replace(/(^|\s)-\S+/g, ' ')
    .match(/"[^"]+"|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
    ?.map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== 'OR' && word.length > 1);
  if (!wanted?.length) return null;
  const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`((?<![\\p{L}\\p{N}])(?:${wanted.map(escape).join('|')})[\\p{L}]{0,3}(?![\\p{L}\\p{N}]))`, 'giu');
}
