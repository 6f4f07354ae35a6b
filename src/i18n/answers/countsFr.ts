import type { Found, Subject } from '../../analysis/findings/finding';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf, namesOf, subjectName, themeLabel } from '../findings/named';
import { atMost } from '../shortened';
import { vocabularyFr } from '../vocabulary/fr';
import { wordFor } from '../vocabulary/wordFor';
import { others } from './recordsFr';

/** Zero and one are singular in French. */
export const some = (count: number, one: string, many = `${one}s`) => `${count} ${count < 2 ? one : many}`;
export const is = (count: number, one: string, many: string) => (count < 2 ? one : many);
export const quoted = (text: string) => `«\u00A0${text}\u00A0»`;
export const names = (document: MapDocument, ids: readonly ActorId[], most = 6) =>
  vocabularyFr.list(atMost(namesOf(document, ids), most, others));
export const themes = (document: MapDocument, ids: readonly ThemeId[]) =>
  vocabularyFr.list(ids.map((id) => quoted(themeLabel(document, id))));
export const between = (within: number) =>
  within <= 1 ? 'sans intermédiaire' : `à ${some(within - 1, 'intermédiaire')} au plus`;
export const INSIDE = { territory: 'du territoire', structure: 'de la structure', group: 'du groupe' } as const;

/** Intermediaries of a chain that includes both its ends. */
export const way = (document: MapDocument, chain: readonly ActorId[]) =>
  chain.length < 3 ? 'sans intermédiaire' : `par ${namesOf(document, chain.slice(1, -1)).join(', puis ')}`;

/** Helper, subject or public, and intermediaries. */
export function helpSaid(document: MapDocument, { actor, themes: on, publics, chain }: Found): string {
  const about = [...on.map((theme) => themeLabel(document, theme)), ...publics];
  const where = chain.length === 0 ? '' : `, ${way(document, chain)}`;
  return `${nameOf(document, actor)}${about.length === 0 ? '' : ` (${about.join(', ')})`}${where}`;
}

/** Quoted name of a public, a family or an area. */
export const subjectSaid = (document: MapDocument, subject: Subject) =>
  quoted(subject.kind === 'family' ? wordFor(vocabularyFr.families, subject.text) : subjectName(subject, document));
