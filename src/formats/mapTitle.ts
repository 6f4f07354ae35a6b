import { fold } from '../domain/folding';

const SHEET_WORDS =
  /[\s_.-]*(?:acteurs?|actors?|noeuds?|nodes?|nodelist|liens?|ties?|edges?|edgelist|links?|actions?|temoignages?|testimonies|offres?(?:-et-demandes)?|offers|mises?-en-relation|introductions?|questions-(?:ecartees|set-aside))$/;

/** What a program numbers its sessions by, at the end. */
const SESSION = /[\s_.-]*[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}[\s_.-]*$/i;

/** When the files are only called after what they hold: "nodes.csv", "links.csv". */
const UNNAMED = { fr: 'Ma carte', en: 'My map' } as const;

/** What a map is called after the files it came from: what their names share, without "-acteurs", "-liens" and the extension. */
export function mapTitleOf(names: readonly string[], language: 'fr' | 'en'): string {
  const bare = names.map((name) => name.replace(/^.*[/\\]/, '').replace(/(?:\.(?:maillon|kumu))?\.[^.]*$/, ''));
  const [first = '', ...others] = bare;
  if (others.length === 0) return withoutSheet(first) || UNNAMED[language];
  let shared = first;
  for (const name of others) while (!name.startsWith(shared)) shared = shared.slice(0, -1);
  // Never a part of a word: "val-act" of "val-actors" and "val-actions".
  if (bare.some((name) => /^[\p{L}\p{N}]/u.test(name.slice(shared.length))))
    shared = shared.replace(/[\p{L}\p{N}]+$/u, '');
  const trimmed = shared.replace(SESSION, '').replace(/[\s_.-]+$/, '');
  return trimmed.length >= 3 ? trimmed : withoutSheet(first) || UNNAMED[language];
}

function withoutSheet(name: string): string {
  // Folding keeps the length of usual names; where it does not, the name is kept whole.
  const folded = fold(name);
  const found = SHEET_WORDS.exec(folded);
  return found && folded.length === name.length ? name.slice(0, found.index) : name;
}
