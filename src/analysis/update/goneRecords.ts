import type { Coverage } from '../../domain/coverage';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import type { TranslatedMap } from '../join/translatedMap';
import type { EditedHere } from './editedHere';
import type { RecordMatching } from './matchRecords';
import { recordKey, UPDATED_TABLES } from './updatedTable';
import type { UpdatedRecord } from './updatePlan';

interface Known {
  readonly onMap: RecordMatching;
  readonly coverage: Coverage | undefined;
  readonly edited: EditedHere;
  readonly isListed: (id: string) => boolean;
}

/**
 * Records of the map that are missing from a file that lists such records. Records created by hand, or joined from another map,
 * never came from such a file and do not count. A tie counts when the file knows both its ends.
 */
export function goneRecords(open: MapDocument, told: TranslatedMap, known: Known): UpdatedRecord[] {
  const { onMap, coverage, edited } = known;
  return UPDATED_TABLES.flatMap((table) => {
    const heirs = new Set(onMap[table].values());
    if (coverage && table !== 'ties' && !coverage.tables.has(table)) return [];
    const records = open[table] as ReadonlyMap<string, object>;
    return [...records].flatMap(([id, record]) => {
      if (heirs.has(id) || edited.created.has(recordKey(table, id))) return [];
      if (table === 'ties' && !isTieMissed(record as Tie, told, known)) return [];
      return [{ table, id }];
    });
  });
}

function isTieMissed(tie: Tie, told: TranslatedMap, { coverage, isListed }: Known): boolean {
  // Confidential ties are left out of files, so their absence means nothing.
  if (tie.confidential) return false;
  if (!told.actors.has(tie.a) || !told.actors.has(tie.b)) return false;
  if (!coverage) return true;
  const hasRows = coverage.tables.has('ties');
  const column = tie.nature === 'worksFor' ? 'structure' : tie.nature === 'memberOf' ? 'networks' : undefined;
  if (column === undefined || !isPlain(tie)) return hasRows;
  // "Works for" and "member of" come from columns of the actors, or from rows when a list of ties has such rows.
  if (coverage.tables.get('actors')?.fields.has(column)) return hasRows || isListed(tie.a);
  return hasRows && [...told.ties.values()].some(({ nature }) => nature === tie.nature);
}

function isPlain({ id: _id, a: _a, b: _b, nature: _nature, certainty, attributes, ...rest }: Tie): boolean {
  // Older versions stored "confirmed" where the file gave no certainty.
  return (certainty ?? 'confirmed') === 'confirmed' && attributes.length === 0 && Object.keys(rest).length === 0;
}
