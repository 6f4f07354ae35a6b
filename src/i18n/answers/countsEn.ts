import type { Found, Subject } from '../../analysis/findings/finding';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf, namesOf, subjectName, themeLabel } from '../findings/named';
import { atMost } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { others } from './recordsEn';

export const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
export const is = (count: number, one: string, many: string) => (count === 1 ? one : many);
export const quoted = (text: string) => `“${text}”`;
export const names = (document: MapDocument, ids: readonly ActorId[], most = 6) =>
  vocabularyEn.list(atMost(namesOf(document, ids), most, others));
export const themes = (document: MapDocument, ids: readonly ThemeId[]) =>
  vocabularyEn.list(ids.map((id) => quoted(themeLabel(document, id))));
export const between = (within: number) =>
  within <= 1 ? 'directly' : `at most ${some(within - 1, 'go-between')} away`;
export const INSIDE = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;

/** Intermediaries of a chain that includes both its ends. */
export const way = (document: MapDocument, chain: readonly ActorId[]) =>
  chain.length < 3 ? 'directly' : `through ${namesOf(document, chain.slice(1, -1)).join(', then ')}`;

/** Helper, subject or public, and intermediaries. */
export function helpSaid(document: MapDocument, { actor, themes: on, publics, chain }: Found): string {
  const about = [...on.map((theme) => themeLabel(document, theme)), ...publics];
  const where = chain.length === 0 ? '' : `, ${way(document, chain)}`;
  return `${nameOf(document, actor)}${about.length === 0 ? '' : ` (${about.join(', ')})`}${where}`;
}

/** Quoted name of a public, a family or an area. */
export const subjectSaid = (document: MapDocument, subject: Subject) =>
  quoted(subject.kind === 'family' ? wordFor(vocabularyEn.families, subject.text) : subjectName(subject, document));

export const stillOpen = (gaps: number) =>
  gaps > 0 ? ` ${some(gaps, 'question')} ${is(gaps, 'is', 'are')} still open.` : '';
