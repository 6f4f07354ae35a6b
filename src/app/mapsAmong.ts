import { isGenericTitle } from '../analysis/join/mapVoice';
import { fold } from '../domain/folding';
import { mapTitleOf } from '../formats/mapTitle';

/** Files that form one map: what one person sent. `name`: the part their names share, used as a title. */
export interface OneMap<File> {
  readonly name: string;
  readonly files: readonly File[];
}

const TABLE = /\.(csv|tsv|tab|txt)$/i;
/** Leading words of file names that say what a table holds: "liens-marc.csv". */
const LEADING =
  /^(?:acteurs?|actors?|noeuds?|nodes?|liens?|ties?|edges?|links?|actions?|temoignages?|testimonies|offres?|offers)[\s_-]+/;

/**
 * Groups files chosen together into maps: a workbook, a network or a saved map is one map each; tables form one map with those whose
 * names differ only in what they hold ("marc-acteurs.csv", "marc-liens.csv"), as do those named only after what they hold ("liens.csv").
 */
export function mapsAmong<File extends { readonly name: string }>(
  files: readonly File[],
  language: 'fr' | 'en',
): OneMap<File>[] {
  const maps = new Map<string, { name: string; files: File[] }>();
  for (const [at, file] of files.entries()) {
    const name = mapTitleOf([file.name.replace(leadingOf(file.name), '')], language);
    const key = TABLE.test(file.name) ? `table ${fold(name)}` : `map ${at}`;
    const known = maps.get(key);
    if (known) known.files.push(file);
    else maps.set(key, { name, files: [file] });
  }
  // Files named only after what they hold give no title.
  return [...maps.values()].map(({ name, files: own }) => ({
    name: isGenericTitle(name) ? own.map((file) => file.name).join(', ') : name,
    files: own,
  }));
}

function leadingOf(name: string): string {
  const folded = fold(name);
  // Folding keeps the length of usual names; where it does not, the whole name is kept.
  return folded.length === name.length ? name.slice(0, LEADING.exec(folded)?.[0].length ?? 0) : '';
}
