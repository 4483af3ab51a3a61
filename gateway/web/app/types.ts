/** The shapes that the page reads, as the documents in `reading-room` select them. */

export type EntityKind =
  | 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'DEMONYM' | 'DATE' | 'MONEY' | 'QUANTITY' | 'LAW' | 'FACILITY';

export type Modality = 'HAPPENED' | 'PLANNED' | 'HISTORICAL' | 'HYPOTHETICAL' | 'DENIED';

export interface Span { start: number; end: number }

export interface EntityRef { id: string; kind: EntityKind; canonicalName: string; countryCode?: string | null; articleCount?: number }

export interface OfficeRef {
  title: string;
  state: string | null;
  former?: boolean;
  asOf?: string | null;
  of: { id?: string; kind?: EntityKind; canonicalName: string } | null;
}

export interface Moment { at: string; precision: string; source: string | null }

export interface ArticleLine {
  id: string;
  headline: string | null;
  outlet: string | null;
  agency: string | null;
  language: string | null;
  publishedAt: Moment | null;
  standfirst: string | null;
  revision?: number;
}

export interface Party {
  words: string;
  countryCode?: string | null;
  entity: EntityRef | null;
  office?: OfficeRef | null;
}

export interface EventCard {
  id: string;
  type: string;
  mode: string | null;
  modality: Modality;
  date: { from: string; to: string; precision: string; basis: string } | null;
  actors: Party[];
  recipients: Party[];
  saidBy: Party[];
  place: Party | null;
  contexts: string[];
  confidence: number;
  articleCount: number;
  outletCount: number | null;
  independentOrigins: number | null;
}

export interface Evidence {
  trigger: string;
  triggerSpan: Span;
  sentence: string;
  sentenceSpan: Span;
  textRevision: number;
  modality: Modality;
  confidence: number;
  saidBy: Party | null;
  article?: ArticleLine & { duplicates?: { size: number; likelyOrigin: { id: string; outlet: string | null } | null } | null };
  event?: EventCard | null;
  date?: EventCard['date'];
  joinReason?: string | null;
  joinReasonDescription?: string | null;
}

export interface Mention {
  id: string;
  kind: EntityKind;
  text: string;
  span: Span;
  confidence: number;
  rule: string;
  ruleDescription: string | null;
  offices: OfficeRef[];
  entity: EntityRef | null;
}

export interface Quote {
  id: string;
  text: string;
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  cue: string | null;
  span: Span;
  rule: string;
  ruleDescription: string | null;
  speakerName: string | null;
  speakerEntity: EntityRef | null;
  speakerOffice: OfficeRef | null;
  article?: ArticleLine;
}

export interface Block { kept: boolean; label: string; reason: string; text: string; rawSpan: Span }

export interface FullArticle extends ArticleLine {
  revision: number;
  url: string | null;
  section: string | null;
  authors: string[];
  byline: string | null;
  aggregator: string | null;
  ingestedAt: string;
  fetchedAt: string | null;
  dateline: { text: string } | null;
  text: string;
  parts: { label: string; span: Span }[];
  processing: { state: string; problem: string | null } | null;
  mentions: Mention[] | null;
  quotes: Quote[] | null;
  eventEvidence: Evidence[] | null;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
