import type { Actor, Profile } from '../actor';
import type { ActorId, ThemeId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { RoleName } from '../role';
import { valueKey, valueOf } from '../words/values';
import { actorNamed } from './actorSearch';
import { isJoint } from './searchedText';

/** A query such as "témoin jeunesse" or "élu mobilité": actors who hold the role or profile, for the theme or public. */
export interface RoleQuestion {
  readonly role?: RoleName;
  readonly profile?: Profile;
  readonly themes: readonly ThemeId[];
  /** As first written on the map. */
  readonly publics: readonly string[];
}

/** Most words in a role, a profile, a theme or a public. */
const LONGEST = 6;
/** Words that link the parts of a query, besides the usual joints. */
const TIES: ReadonlySet<string> = new Set(['devant', 'aupres', 'avec', 'about', 'before', 'to', 'with']);
/** Most words in a query: a longer line is a name or a sentence. */
const MOST_WORDS = 12;

/**
 * Reads a line made only of a role or profile and a theme or public of the map, in any order; `undefined` for any other line,
 * or for an actor's name. Time O(actors) for a line with a role or profile.
 */
export function roleQuestion(document: MapDocument, typed: string): RoleQuestion | undefined {
  const words = fold(typed.replace(/\s*\?\s*$/, ''))
    .split(/[\s'’]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS || !hasRole(words)) return undefined;
  if (actorNamed(document.actors, typed)) return undefined;
  const themes = labelsOf(document.themes.values(), ({ id, label }) => [id, label]);
  const publics = labelsOf(publicsOf(document.actors), (text) => [text, text]);
  const readers: Reader[] = [
    (span, found) => withOne(found, 'role', valueOf('roles', span)),
    (span, found) => withOneMore(found, 'themes', namedBy(themes, span)),
    (span, found) => withOneMore(found, 'publics', namedBy(publics, span)),
    (span, found) => withOne(found, 'profile', valueOf('profile', span)),
  ];
  return readFrom(words, 0, { themes: [], publics: [] }, readers);
}

type Reader = (span: string, found: RoleQuestion) => RoleQuestion | undefined;

/** The longest reading of the next words that lets all the others be read too. */
function readFrom(
  words: readonly string[],
  at: number,
  found: RoleQuestion,
  readers: readonly Reader[],
): RoleQuestion | undefined {
  const next = words[at];
  if (next === undefined) return isWhole(found) ? found : undefined;
  for (let end = Math.min(words.length, at + LONGEST); end > at; end--) {
    const span = words.slice(at, end).join(' ');
    for (const read of readers) {
      const more = read(span, found);
      const whole = more && readFrom(words, end, more, readers);
      if (whole) return whole;
    }
  }
  return isJoint(next) || TIES.has(next) ? readFrom(words, at + 1, found, readers) : undefined;
}

function isWhole({ role, profile, themes, publics }: RoleQuestion): boolean {
  return (role !== undefined || profile !== undefined) && themes.length + publics.length > 0;
}

function withOne<Key extends 'role' | 'profile'>(found: RoleQuestion, key: Key, value: RoleQuestion[Key] | undefined) {
  return value === undefined || found[key] !== undefined ? undefined : { ...found, [key]: value };
}

function withOneMore<Key extends 'themes' | 'publics'>(
  found: RoleQuestion,
  key: Key,
  value: RoleQuestion[Key][number] | undefined,
) {
  return value === undefined ? undefined : { ...found, [key]: [...found[key], value] };
}

function hasRole(words: readonly string[]): boolean {
  return words.some((_, at) =>
    words.slice(at, at + LONGEST).some((__, more) => {
      const span = words.slice(at, at + more + 1).join(' ');
      return valueOf('roles', span) !== undefined || valueOf('profile', span) !== undefined;
    }),
  );
}

interface Labels<Id> {
  readonly id: Id;
  readonly words: readonly string[];
}

function labelsOf<One, Id>(all: Iterable<One>, named: (one: One) => readonly [Id, string]): readonly Labels<Id>[] {
  return Array.from(all, (one) => {
    const [id, label] = named(one);
    return { id, words: wordsIn(label) };
  });
}

/** The record with this label, or the only one with all these words in its label: "mobilité" for "mobilité solidaire". */
function namedBy<Id>(labels: readonly Labels<Id>[], span: string): Id | undefined {
  const parts = wordsIn(span);
  const exact = labels.find(({ words }) => words.join(' ') === parts.join(' '));
  if (exact) return exact.id;
  if (parts.every(isJoint)) return undefined;
  const [only, another] = labels.filter(({ words }) => parts.every((part) => words.includes(part)));
  return another ? undefined : only?.id;
}

function publicsOf(actors: ReadonlyMap<ActorId, Actor>): Iterable<string> {
  const byKey = new Map<string, string>();
  for (const { publics } of actors.values())
    for (const text of publics) if (!byKey.has(valueKey(text))) byKey.set(valueKey(text), text);
  return byKey.values();
}

/** Words without variations: accents, plurals, inclusive endings. */
function wordsIn(text: string): readonly string[] {
  return valueKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
