import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import { actorNamed } from '../search/actorSearch';
import { type Entry, type EntryEnd, type Guessed, NOTHING_SAID, type Said } from './entry';
import type { KindWords } from './entryWords';
import { lineContext, lineTies, myself, placeOf } from './lineEntry';
import { namesakes } from './namesakes';
import { type ReadLine, readLine } from './readLine';

/** A name of a list, once, whichever lines it is in. */
export interface ListedName {
  /** The folded name; choices are stored under it. */
  readonly key: string;
  readonly name: string;
  readonly said: Said;
  /** The actor with exactly this name. */
  readonly known?: Actor;
  /** Actors of the map it may be, most likely first; `same`: the first has the same words in its name. */
  readonly near: readonly Actor[];
  readonly same: boolean;
}

/** A list with one name for each line, quick lines, or rows "Nom ; rôle ; territoire". */
export interface NameList {
  readonly lines: readonly ReadLine[];
  readonly names: readonly ListedName[];
  readonly guessed: readonly Guessed[];
}

/** For each name, by key: the actor it is, or `null` for a new one. Missing names follow the proposal of `readList`. */
export type ListChoices = ReadonlyMap<string, ActorId | null>;

const HEADINGS: ReadonlySet<string> = new Set(['nom', 'noms', 'name', 'names', 'acteur', 'acteurs', 'actor', 'actors']);

/** Reads a list against the map. Time O(lines × actors), about a microsecond each. */
export function readList(document: MapDocument, text: string, kinds: KindWords): NameList {
  const context = lineContext(document, kinds);
  const typed = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const lines = typed.filter((line, at) => at > 0 || !isHeading(line)).map((line) => readLine(line, context));
  const ends: EntryEnd[] = [];
  for (const { groups } of lines)
    for (const { name, said, at } of groups.flat()) {
      placeOf(ends, { name, said: { ...NOTHING_SAID, ...said } });
      if (at) placeOf(ends, { name: at.name, said: NOTHING_SAID });
    }
  const names = ends.map(({ name, said }): ListedName => {
    const known = actorNamed(document.actors, name) ?? myself(document, name, said);
    const alike = known ? [] : namesakes(document.actors, name);
    return {
      key: fold(name),
      name,
      said,
      ...(known ? { known } : {}),
      near: alike.map(({ actor }) => actor),
      same: alike[0]?.likeness === 'same',
    };
  });
  return { lines, names, guessed: lines.flatMap(({ guessed }) => guessed) };
}

/** The actor a listed name stands for: the choice, else the actor with that name or the same words, else none (a new actor). */
export function listedActor({ key, known, near, same }: ListedName, choices: ListChoices): Actor | undefined {
  const chosen = choices.get(key);
  if (chosen === undefined) return known ?? (same ? near[0] : undefined);
  return chosen === null ? undefined : [known, ...near].find((actor) => actor?.id === chosen);
}

/** Everything the list adds, as one entry; each name is tied to `tieTo` when given. */
export function listEntry(list: NameList, choices: ListChoices, tieTo?: Actor): Entry {
  const byKey = new Map(list.names.map((one) => [one.key, one]));
  const ends: EntryEnd[] = [];
  const place = (name: string) => {
    const listed = byKey.get(fold(name));
    const known = listed && listedActor(listed, choices);
    return placeOf(ends, { name, said: listed?.said ?? NOTHING_SAID, ...(known ? { known } : {}) });
  };
  const ties = list.lines.flatMap((line) => lineTies(line, ({ name }) => place(name)));
  if (!tieTo) return { ends, ties, guessed: list.guessed };
  const before = ends.length;
  const to = placeOf(ends, { name: tieTo.name, known: tieTo, said: NOTHING_SAID });
  const all = Array.from({ length: before }, (_, from) => from).filter((from) => from !== to);
  const isTied = (from: number) =>
    ties.some((tie) => (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from));
  return {
    ends,
    ties: [...ties, ...all.filter((from) => !isTied(from)).map((from) => ({ from, to }))],
    guessed: list.guessed,
  };
}

function isHeading(line: string): boolean {
  const [first = ''] = line.split(/[;,\t]/);
  return HEADINGS.has(fold(first));
}
