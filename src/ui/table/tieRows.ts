import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { formalityOf } from '../../domain/tie';
import type { TieColumn } from '../../i18n/table/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import { typedDay } from '../fields/readDay';
import type { TableRow } from './arrangeRows';

/** One row per tie, including ties known not to exist, which the column of certainty tells. Cost: O(ties). */
export function tieRows(
  { actors, ties }: Pick<MapDocument, 'actors' | 'ties'>,
  vocabulary: Vocabulary,
): TableRow<TieColumn>[] {
  const natures = Object.fromEntries(Object.entries(vocabulary.tieNatures).map(([key, { name }]) => [key, name]));
  return [...ties.values()].map((tie) => {
    const { nature = '' } = tie;
    const formality = formalityOf(tie);
    return {
      id: tie.id,
      texts: {
        a: actors.get(tie.a)?.name ?? '',
        nature: Object.hasOwn(natures, nature) ? (natures[nature] ?? nature) : nature,
        b: actors.get(tie.b)?.name ?? '',
        formal: formality === undefined ? '' : vocabulary.formality[formality],
        certainty: tie.certainty === undefined ? '' : vocabulary.certainties[tie.certainty],
        level: tie.level === undefined ? '' : `${tie.level} – ${vocabulary.levels[tie.level]}`,
        since: tie.since === undefined ? '' : typedDay(tie.since),
        until: tie.until === undefined ? '' : typedDay(tie.until),
      },
      numbers: { ...dayNumber('since', tie.since), ...dayNumber('until', tie.until) },
    };
  });
}

/** Days as numbers, so that the column sorts 2024 before 03/2024 before 15/03/2024. */
function dayNumber(column: 'since' | 'until', day: Day | undefined) {
  return day === undefined ? {} : { [column]: Number(day.replaceAll('-', '').padEnd(8, '0')) };
}
