/** An event as a card: who does what to whom, when, where, and whether it happened. */
import { html, nothing } from 'lit';
import type { EventCard, Modality, Party } from './types';
import { entityLink, name, officeText } from './page';
import * as words from './words';

export function badge(modality: Modality) {
  const known = words.MODALITIES[modality] ?? { word: words.code(modality), sign: '·', hint: '' };
  return html`<span class="badge ${modality.toLowerCase()}" title=${known.hint}><span aria-hidden="true">${known.sign}</span> ${known.word}</span>`;
}

export function party(p: Party, withOffice = true) {
  const label = p.entity ? entityLink(p.entity) : html`<span class="unresolved" title="not linked to an entity">${name(p.words)}</span>`;
  return html`<span class="party">${label}${p.office && withOffice ? html` <small>${officeText(p.office)}</small>` : nothing}</span>`;
}

export function parties(list: Party[], withOffice = true) {
  return html`${list.map((p, i) => html`${i ? (i === list.length - 1 ? ' and ' : ', ') : ''}${party(p, withOffice)}`)}`;
}

/** Words for a screen reader and a title: "Vidal meets Salas". */
export function sentenceOf(e: EventCard): string {
  const all = (list: Party[]) => list.map((p) => p.entity?.canonicalName ?? p.words).join(', ');
  const action = words.TYPES[e.type] ?? words.code(e.type);
  if (e.type === 'CONSULT' && !e.recipients.length) return `${all(e.actors) || 'Somebody'} meet`;
  return [all(e.actors) || 'Somebody', e.recipients.length ? action : action.replace(/ (with|to|against|from)$/, ''), all(e.recipients)]
    .filter(Boolean)
    .join(' ');
}

/** An event in one line, for the margin of a story; its card opens at the words in the text. */
export function eventLine(e: EventCard, trigger: string) {
  return html`<p class="event-line ${e.modality.toLowerCase()}">
    ${badge(e.modality)} ${e.actors.length ? parties(e.actors, false) : nothing}
    <span class="action"><span aria-hidden="true">→</span> ${name(trigger)}${e.recipients.length ? html` <span aria-hidden="true">→</span>` : nothing}</span>
    ${parties(e.recipients, false)}
    <a href=${'/event/' + e.id} aria-label=${`${sentenceOf(e)}: ${words.sources(e)}`}>${e.articleCount > 1 ? words.sources(e) : 'more'}</a>
  </p>`;
}

export function eventCard(e: EventCard, trigger: string | null = null, more: unknown = nothing) {
  return html`<article class="event ${e.modality.toLowerCase()}" aria-label=${sentenceOf(e)}>
    <p class="happening">
      ${e.actors.length ? parties(e.actors) : html`<span class="unresolved">somebody</span>`}
      <span class="action" title=${`${e.type}${e.mode ? ': ' + words.code(e.mode) : ''}`}>
        <span aria-hidden="true">→</span> ${trigger ? name(trigger) : words.TYPES[e.type] ?? words.code(e.type)}
        ${e.recipients.length ? html`<span aria-hidden="true">→</span>` : nothing}
      </span>
      ${parties(e.recipients)}
    </p>
    <p class="meta">
      ${badge(e.modality)}
      <span class="type">${words.code(e.type)}${e.mode ? ` · ${words.code(e.mode)}` : ''}</span>
      <time title=${e.date ? words.BASIS[e.date.basis] ?? '' : ''}>${words.eventDate(e.date)}</time>
      ${e.place ? html`<span class="place">in ${e.place.entity ? entityLink(e.place.entity) : name(e.place.words)}</span>` : nothing}
      ${e.saidBy.length ? html`<span>as ${parties(e.saidBy)} ${e.saidBy.length === 1 ? 'says' : 'say'}</span>` : nothing}
    </p>
    ${more}
    <p class="meta">
      <a href=${'/event/' + e.id}>${words.sources(e)}</a>
      <span class="confidence" title="confidence">${Math.round(e.confidence * 100)} %</span>
    </p>
  </article>`;
}
