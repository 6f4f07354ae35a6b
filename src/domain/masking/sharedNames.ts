import type { Actor } from '../actor';
import { countsAsPerson, FAMILIES, PROFILES } from '../actor';
import type { ActorId } from '../brand';
import { defined } from '../defined';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import { hiddenNames, wholePersonNames } from './hiddenNames';
import type { Masking } from './masking';
import { maskingWords, nameReplacer } from './nameReplacer';
import { textMasker, withoutAddresses } from './textMasker';

const LABEL_KINDS = ['organisation', 'place', 'theme', 'kind'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A name, not of a hidden person, that contains a word to be masked. */
export interface SharedName {
  readonly kind: LabelKind;
  readonly name: string;
  /** The same for every spelling of a name of one kind; confirmations are stored under it. */
  readonly key: string;
}

interface Label {
  readonly kind: LabelKind;
  readonly name: string;
  readonly of?: ActorId;
}

const SOMEBODY = '?';

export function isMasked(masking: Masking, { type }: Pick<Actor, 'type'>): boolean {
  return masking === 'everybody' || (masking === 'persons' && countsAsPerson(type));
}

export function labelKey(kind: LabelKind, name: string): string {
  return `${kind}:${fold(name)}`;
}

/** True for a code that the app words itself, whatever actors are called. */
function isCode(kind: LabelKind, name: string): boolean {
  return kind === 'kind' && CODES.has(name);
}
const CODES: ReadonlySet<string> = new Set([...FAMILIES, ...PROFILES]);

/**
 * Names that would stay readable although a word of them is hidden. They are hidden too until the user leaves them readable.
 * Names inside free texts (questions, titles, steps, groups) are not included: there every name is replaced. In map order, each
 * once. O(letters).
 */
export function sharedNames(document: MapDocument, masking: Masking): readonly SharedName[] {
  if (masking === 'nobody') return [];
  const isShared = sharing(document, masking);
  const found = new Map<string, SharedName>();
  for (const { kind, name } of labels(document, masking)) {
    const key = labelKey(kind, name);
    if (!found.has(key) && isShared(kind, name)) found.set(key, { kind, name: name.trim(), key });
  }
  return [...found.values()].sort((one, other) => LABEL_KINDS.indexOf(one.kind) - LABEL_KINDS.indexOf(other.kind));
}

/** Returns a test: true when a name contains a word of a hidden actor. Each name is checked once. */
export function sharing(document: MapDocument, masking: Masking): (kind: LabelKind, name: string) => boolean {
  const masked = [...document.actors.values()].filter((actor) => isMasked(masking, actor));
  const maskerOf = (actors: readonly Actor[]) =>
    textMasker({ hidden: hiddenNames(actors, (id) => id, document.info.language), kept: [], somebody: SOMEBODY });
  const mask = maskerOf(masked);
  // Kinds are checked against persons only, because organisations are named after their kind: "PETR" is no name.
  const maskKind = maskerOf(masked.filter(({ type }) => countsAsPerson(type)));
  const whole = nameReplacer(
    wholePersonNames(masked, () => SOMEBODY),
    SOMEBODY,
  );
  const known = new Map<string, boolean>();
  return (kind, name) => {
    const key = `${kind}:${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // "EARL Marc Vidal" becomes "EARL Élu·e 1": no trace of Marc is left to ask about.
    const plain = withoutAddresses(kind === 'organisation' ? whole(name) : name);
    const is = !isCode(kind, name) && (kind === 'kind' ? maskKind : mask)(plain) !== plain;
    known.set(key, is);
    return is;
  };
}

/** Every name in a field of its own that does not belong to a hidden actor. */
export function labels(document: MapDocument, masking: Masking): Label[] {
  const all: Label[] = [];
  const add = (kind: LabelKind, name: string | undefined, of?: ActorId) => {
    if (name) all.push({ kind, name, ...defined({ of }) });
  };
  for (const actor of document.actors.values()) {
    if (!isMasked(masking, actor)) {
      all.push({ kind: 'organisation', name: actor.name, of: actor.id });
      add('organisation', actor.shortName, actor.id);
    }
    add('place', actor.territory);
    for (const text of [actor.kind, actor.family, actor.profile]) add('kind', text);
  }
  for (const { label } of document.themes.values()) all.push({ kind: 'theme', name: label });
  const { themes = [], families = [] } = document.info.field ?? {};
  for (const name of themes) add('theme', name);
  for (const name of families) add('kind', name);
  for (const { territories } of document.actions.values())
    for (const name of territories) all.push({ kind: 'place', name });
  for (const { place } of document.meetings.values()) add('place', place);
  return all;
}

/**
 * Returns a test: true when all words of a name appear inside a hidden actor's name, so that in a text it may mean that actor.
 */
export function namesInside(masked: readonly Actor[]): (name: string) => boolean {
  const foldedWords = (text: string) =>
    ` ${maskingWords(text)
      .map(({ folded }) => folded)
      .join(' ')} `;
  const all = masked
    .flatMap(({ name, shortName }) => (shortName ? [name, shortName] : [name]))
    .map(foldedWords)
    .join('|');
  return (name) => all.includes(foldedWords(name));
}
