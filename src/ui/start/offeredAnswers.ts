import type { Actor } from '../../domain/actor';
import { holdsRole } from '../../domain/actor';
import { byFolded, fold } from '../../domain/folding';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { isNamed, matchingActors } from '../../domain/search/actorSearch';
import { bestMatches } from '../../domain/search/bestMatches';
import { searchedText } from '../../domain/search/searchedText';
import { searchQuery } from '../../domain/search/searchQuery';
import { answersTo, type StartQuestion } from '../../domain/startQuestion';
import { proposedThemes } from '../../domain/themes/proposedThemes';

export interface Offered {
  readonly id: string;
  readonly text: string;
}

/** Id of the offer to add what was typed; no item of the map has it. */
export const NEW = '';

const FEW = 4;
const FIRST = 6;

/**
 * Items of the map that the text being typed may mean: the name after the last semicolon. On a map without a beneficiary, before anything
 * is typed: whom to look around. Once a name is typed there, it also offers somebody new, last, unless the name is taken.
 */
export function offeredAnswers(document: MapDocument, question: StartQuestion, typed: string): readonly Offered[] {
  const part = lastPart(typed);
  if (question === 'themes') return themesMeant(document, part);
  if (part === '') return question === 'beneficiary' ? bestTied(document) : [];
  const her = beneficiaryOf(document);
  const given = new Set<string>(answersTo(document, question).map(({ id }) => id));
  const found = matchingActors(document.actors, part, FEW + given.size + 1)
    .filter(({ item, sure }) => sure && item.id !== her && !given.has(item.id))
    .slice(0, FEW)
    .map(({ item }) => item);
  const mayBeNew = choosesAround(document, question, typed) && !found.some((actor) => isNamed(actor, part));
  return [...found.map(offered), ...(mayBeNew ? [{ id: NEW, text: part }] : [])];
}

/** True when a person on the map is to be chosen by name: Enter takes the first offer, and does not add somebody new unseen. */
export function choosesAround({ actors }: MapDocument, question: StartQuestion, typed: string): boolean {
  return question === 'beneficiary' && actors.size > 0 && typed.trim() !== '' && beforeLast(typed) === '';
}

/** Replaces the last part of the line by its spelling on the map. */
export function completedAnswer(typed: string, text: string): string {
  return `${beforeLast(typed)}${/[;,@#]/u.test(text) ? `"${text}"` : text}`;
}

export function beforeLast(typed: string): string {
  return /^.*[;\n]\s*/su.exec(typed)?.[0] ?? '';
}

/** Finds the offer with exactly this text; in front of a room actors may bear other names. */
export function meantBy(offers: readonly Offered[], typed: string): Offered | undefined {
  const part = fold(lastPart(typed));
  return part === '' ? undefined : offers.find(({ text }) => fold(text) === part);
}

function lastPart(typed: string): string {
  return typed.slice(beforeLast(typed).length).trim();
}

const offered = ({ id, name }: Actor): Offered => ({ id, text: name });

/** Themes of the map that the beneficiary does not have yet, then those that the field of work proposes. */
function themesMeant(document: MapDocument, typed: string): readonly Offered[] {
  const part = typed.replace(/^.*,/su, '').trim();
  const given = new Set<string>(answersTo(document, 'themes').map(({ id }) => id));
  const proposed = proposedThemes(document);
  const others = [...[...document.themes.values()].filter(({ id }) => !given.has(id)), ...proposed];
  if (part === '') return others.slice(0, FEW + proposed.length).map(({ id, label }) => ({ id, text: label }));
  const items = others.map((item) => ({ item, text: searchedText(item.label) }));
  return bestMatches(items, searchQuery(part), FEW)
    .filter(({ sure }) => sure)
    .map(({ item }) => ({ id: item.id, text: item.label }));
}

/** Actors who already hold the role, then those with most ties. */
function bestTied({ actors, ties }: MapDocument): readonly Offered[] {
  const count = new Map<string, number>();
  for (const { a, b } of ties.values()) for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  const rank = (actor: Actor) =>
    holdsRole(actor, 'beneficiary') ? Number.POSITIVE_INFINITY : (count.get(actor.id) ?? 0);
  return [...actors.values()]
    .sort((a, b) => (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : byFolded(a.name, b.name)))
    .slice(0, FIRST)
    .map(offered);
}
