import type { Actor } from '../actor';
import { byCodeUnits, fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import { matchingActors } from '../search/actorSearch';
import { bestMatches, type Searched } from '../search/bestMatches';
import { searchedText } from '../search/searchedText';
import { searchQuery } from '../search/searchQuery';
import { territoriesOf, themesOf } from './lineEntry';

export type CompletedKind = 'actor' | 'territory' | 'theme' | 'word';

/** A completion of the text being typed: what is shown, and the whole line after choosing it. */
export interface Completion {
  readonly kind: CompletedKind;
  readonly shown: string;
  readonly line: string;
}

const FEW = 4;
/** The part typed last: after a mark, after a comma, or a name after a dash or a plus. */
const MARKED = /([@#])\s*([^@#,;–—]*)$/u;
const AFTER_COMMA = /[,;]\s*([^,;@#–—]*)$/u;
const AFTER_NAME = /(?:\s[-–—>]+\s*|[–—→]\s*|\s\+\s+|->\s*|=>\s*)([^@#,;]*)$/u;

/**
 * Completions of the end of the line: territories and themes of the map after their marks, roles and kinds (`words`) after a
 * comma, names of actors elsewhere. With nothing typed yet, those used last. Cost: one search.
 */
export function completions(document: MapDocument, typed: string, words: readonly string[]): Completion[] {
  const marked = MARKED.exec(typed);
  if (marked?.[1] !== undefined && /(?:^|[\s,;\p{L}\p{N}])$/u.test(typed.slice(0, marked.index))) {
    const isTerritory = marked[1] === '@';
    const texts = isTerritory ? lastUsedTerritories(document) : lastUsedThemes(document);
    return completed(typed, marked[2] ?? '', isTerritory ? 'territory' : 'theme', found(texts, marked[2] ?? '', true));
  }
  const name = AFTER_NAME.exec(typed)?.[1];
  const word = AFTER_COMMA.exec(typed)?.[1];
  if (word !== undefined && (name === undefined || word.length < name.length))
    return completed(typed, word, 'word', found(words, word, false));
  const text = name ?? typed;
  if (fold(text) === '') return [];
  const matches = matchingActors(document.actors, text, FEW);
  const sure = matches.filter((match) => match.sure);
  return completed(
    typed,
    text,
    'actor',
    (sure.length > 0 ? sure : matches).map(({ item }) => item.name),
  );
}

function completed(typed: string, part: string, kind: CompletedKind, texts: readonly string[]): Completion[] {
  const before = typed.slice(0, typed.length - part.length);
  const spaced = part === '' && /[,\p{Pd}+>→]$/u.test(before) ? `${before} ` : before;
  return texts
    .filter((text) => fold(text) !== fold(part))
    .slice(0, FEW)
    .map((shown) => ({ kind, shown, line: `${spaced}${quoted(shown, kind)}` }));
}

/** Quotes a name that contains marks of the line, so that it is read as one name. */
function quoted(text: string, kind: CompletedKind): string {
  return kind === 'actor' && /[,;@#]/u.test(text) && !text.includes('"') ? `"${text}"` : text;
}

function found(texts: readonly string[], typed: string, offered: boolean): string[] {
  if (fold(typed) === '') return offered ? texts.slice(0, FEW) : [];
  const items: Searched<string>[] = texts.map((item) => ({ item, text: searchedText(item) }));
  return bestMatches(items, searchQuery(typed), FEW).map(({ item }) => item);
}

/** New actors come last in their table, so values of the last rows are the most recently used. */
function lastUsedTerritories({ actors }: MapDocument): string[] {
  const last = new Set<string>();
  const known = territoriesOf(actors);
  for (const { territory } of newestFirst(actors.values()))
    if (territory) last.add(known.get(fold(territory)) ?? territory);
  return [...last];
}

function lastUsedThemes({ actors, themes }: MapDocument): string[] {
  const last = new Set<string>();
  for (const actor of newestFirst(actors.values())) {
    for (const id of actor.themes) {
      const label = themes.get(id)?.label;
      if (label !== undefined) last.add(label);
    }
  }
  for (const label of [...themesOf(themes).values()].sort(byCodeUnits)) last.add(label);
  return [...last];
}

function newestFirst(actors: Iterable<Actor>): Actor[] {
  return [...actors].reverse();
}
