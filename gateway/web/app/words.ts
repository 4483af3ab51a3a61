/** Words for what the graph names by codes. */
import type { EventCard, Moment, OfficeRef } from './types';

export const KINDS: Record<string, string> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  DEMONYM: 'demonym',
  DATE: 'date',
  MONEY: 'money',
  QUANTITY: 'quantity',
  LAW: 'law',
  FACILITY: 'facility',
};

export const MODALITIES: Record<string, { word: string; sign: string; hint: string }> = {
  HAPPENED: { word: 'happened', sign: '●', hint: 'It happened or goes on now.' },
  PLANNED: { word: 'planned', sign: '◔', hint: 'It is announced and not yet done.' },
  HISTORICAL: { word: 'past', sign: '◁', hint: 'It happened long before; the page recalls it.' },
  HYPOTHETICAL: { word: 'possible', sign: '?', hint: 'It is feared, proposed or demanded.' },
  DENIED: { word: 'denied', sign: '×', hint: 'It did not happen, or was called off.' },
};

/** What the actor of an event of each type does. */
export const TYPES: Record<string, string> = {
  ACCUSE: 'accuses',
  AGREE: 'agrees with',
  AID: 'helps',
  ASSAULT: 'attacks',
  COERCE: 'restricts',
  CONCEDE: 'gives way to',
  CONSULT: 'meets',
  COOPERATE: 'works with',
  MOBILIZE: 'readies force against',
  PROTEST: 'protests against',
  REJECT: 'refuses',
  REQUEST: 'asks',
  RETREAT: 'withdraws from',
  SANCTION: 'punishes',
  SUPPORT: 'backs',
  THREATEN: 'threatens',
};

export const TYPE_NAMES = Object.keys(TYPES);

const STATES: Record<string, string> = {
  ACTING: 'acting',
  CARETAKER: 'caretaker',
  DESIGNATE: 'designate',
  ELECT: 'elect',
  FORMER: 'former',
  INCOMING: 'incoming',
  INTERIM: 'interim',
  LATE: 'late',
  NOMINEE: 'nominee',
  OUTGOING: 'outgoing',
};

const BEHIND = new Set(['DESIGNATE', 'ELECT', 'NOMINEE']);

export function office(o: OfficeRef): string {
  const state = o.state ? STATES[o.state] : '';
  const title = !state ? o.title : BEHIND.has(o.state!) ? `${o.title} (${state})` : `${state} ${o.title}`;
  return o.of ? `${title}, ${o.of.canonicalName}` : title;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const COUNT = new Intl.NumberFormat('en-GB');
const REGIONS = new Intl.DisplayNames('en', { type: 'region' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

export const number = (n: number) => COUNT.format(n);

export function count(n: number, one: string, many = one + 's'): string {
  return `${COUNT.format(n)} ${n === 1 ? one : many}`;
}

export function country(code: string): string {
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

export function language(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The stated day in its own time zone: the first ten characters are the local date. */
export function moment(m: Moment | null): string {
  if (!m) return 'undated';
  const date = new Date(m.at.slice(0, 10) + 'T00:00:00Z');
  const fetched = m.source === 'fetchedAt' ? ' (fetched)' : '';
  if (m.precision === 'YEAR') return String(date.getUTCFullYear()) + fetched;
  return (m.precision === 'MONTH' ? MONTH : DAY).format(date) + fetched;
}

export const day = (iso: string) => DAY.format(new Date(iso.slice(0, 10) + 'T00:00:00Z'));
export const month = (iso: string) => MONTH.format(new Date(iso.slice(0, 10) + 'T00:00:00Z'));

export function eventDate(date: EventCard['date']): string {
  if (!date) return 'no date';
  const from = new Date(date.from + 'T00:00:00Z');
  switch (date.precision) {
    case 'YEAR':
      return String(from.getUTCFullYear());
    case 'DECADE':
      return `${from.getUTCFullYear()}s`;
    case 'MONTH':
      return MONTH.format(from);
    case 'WEEK':
      return `week of ${DAY.format(from)}`;
    default:
      return date.from === date.to ? DAY.format(from) : `${DAY.format(from)} – ${day(date.to)}`;
  }
}

export const BASIS: Record<string, string> = {
  STATED: 'the page states the day',
  RESOLVED: 'counted from the day of publication',
  PUBLICATION: 'the page does not say when: the day of publication',
};

export const LABELS: Record<string, string> = {
  BODY: 'story',
  BYLINE: 'byline',
  CAPTION: 'caption',
  COMMENTS: 'comments',
  CREDIT: 'picture credit',
  DATELINE: 'dateline',
  HEADLINE: 'headline',
  LEGAL: 'legal notice',
  NAVIGATION: 'menu',
  OTHER: 'other',
  PROMOTION: 'offer',
  RELATED: 'other story',
  STANDFIRST: 'summary',
};

export const code = (value: string) => value.toLowerCase().replaceAll('_', ' ');

export function sources(e: EventCard): string {
  const parts = [count(e.articleCount, 'article')];
  if (e.outletCount) parts.push(count(e.outletCount, 'outlet'));
  if (e.independentOrigins) parts.push(count(e.independentOrigins, 'origin'));
  return parts.join(' · ');
}
