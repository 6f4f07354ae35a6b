import { fold } from '../domain/folding';

const SHEET_WORDS =
  /[\s_.-]*(?:acteurs?|actors?|noeuds?|nodes?|nodelist|liens?|ties?|edges?|edgelist|links?|actions?|temoignages?|testimonies|offres?(?:-et-demandes)?|offers|mises?-en-relation|introductions?|questions-(?:ecartees|set-aside))$/;

/** Session id (a UUID) that some programs append to file names. */
const SESSION = /[\s_.-]*[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}[\s_.-]*$/i;

/** Titles for files named only after their content: "nodes.csv", "links.csv". */
const UNNAMED = { fr: 'Ma carte', en: 'My map' } as const;

/** Title of a map read from these files: what their names share, without "-acteurs", "-liens" and the extension. */
export function mapTitleOf(names: readonly string[], language: 'fr' | 'en'): string {
  const bare = names.map((name) => name.replace(/^.*[/\\]/, '').replace(/(?:\.(?:maillon|kumu))?\.[^.]*$/, ''));
  const [first = '', ...others] = bare;
  if (others.length === 0) return withoutSheet(first) || UNNAMED[language];
  let shared = first;
  for (const name of others) while (!name.startsWith(shared)) shared = shared.slice(0, -1);
  // Never cuts a word: "val-act" out of "val-actors" and "val-actions".
  if (bare.some((name) => /^[\p{L}\p{N}]/u.test(name.slice(shared.length))))
    shared = shared.replace(/[\p{L}\p{N}]+$/u, '');
  const trimmed = shared.replace(SESSION, '').replace(/[\s_.-]+$/, '');
  return trimmed.length >= 3 ? trimmed : withoutSheet(first) || UNNAMED[language];
}

function withoutSheet(name: string): string {
  // Folding usually keeps the length of a name; where it does not, the name is kept whole.
  const folded = fold(name);
  const found = SHEET_WORDS.exec(folded);
  return found && folded.length === name.length ? name.slice(0, found.index) : name;
}
