import { isGenericTitle } from '../analysis/join/mapVoice';
import { fold } from '../domain/folding';
import { mapTitleOf } from '../formats/mapTitle';

/** Files that are one map: what one person sent. `name`: what their names share, to call them by. */
export interface OneMap<File> {
  readonly name: string;
  readonly files: readonly File[];
}

const TABLE = /\.(csv|tsv|tab|txt)$/i;
/** Names that say what a table holds, at the beginning: "liens-marc.csv". */
const LEADING =
  /^(?:acteurs?|actors?|noeuds?|nodes?|liens?|ties?|edges?|links?|actions?|temoignages?|testimonies|offres?|offers)[\s_-]+/;

/**
 * The maps that files chosen together are: a workbook, a network or a saved map is one each; tables are one with those of the
 * same name but for what they hold ("marc-acteurs.csv", "marc-liens.csv"), those called after that alone ("liens.csv") too.
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
  // Files that are called after what they hold alone tell nobody's name.
  return [...maps.values()].map(({ name, files: own }) => ({
    name: isGenericTitle(name) ? own.map((file) => file.name).join(', ') : name,
    files: own,
  }));
}

function leadingOf(name: string): string {
  const folded = fold(name);
  // Folding keeps the length of usual names; where it does not, the name is kept whole.
  return folded.length === name.length ? name.slice(0, LEADING.exec(folded)?.[0].length ?? 0) : '';
}
