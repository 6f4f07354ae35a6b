import type { EditedHere } from '../../src/analysis/update/editedHere';
import { planUpdate } from '../../src/analysis/update/planUpdate';
import { NOTHING_SAID, type UpdateChoices } from '../../src/analysis/update/updateChoices';
import { type UpdateContext, updatedMap } from '../../src/analysis/update/updatedMap';
import { fieldKey, recordKey } from '../../src/analysis/update/updatedTable';
import type { UpdatePlan, UpdateSources } from '../../src/analysis/update/updatePlan';
import type { Day } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { RawTable } from '../../src/formats/rawTable';
import { fromDocument } from '../../src/formats/sheets/fromDocument';
import { type TablesRead, toDocument } from '../../src/formats/tables/toDocument';

const UNTOUCHED: EditedHere = { created: new Set(), fields: new Set() };
let made = 0;
const newId = () => `made${made++}`;

export const A_CONTEXT: UpdateContext = { newId, today: '2026-11-25' as Day, cameFrom: () => undefined };

/** The plan of an update, of a map that nobody edited unless it is said. */
export function aPlan(
  open: MapDocument,
  { document, coverage }: Pick<TablesRead, 'document' | 'coverage'>,
  rest: Partial<UpdateSources> = {},
): UpdatePlan {
  if (!document) throw new Error('nothing was read');
  return planUpdate({ open, other: document, coverage, edited: UNTOUCHED, said: new Map(), newId, ...rest });
}

/** The file has the word everywhere, and all that is not in it goes. */
export function allOfFile({ changed, gone }: UpdatePlan): UpdateChoices {
  return {
    ...NOTHING_SAID,
    sides: new Map(
      changed.flatMap(({ table, id, fields }) =>
        fields.map(({ field }) => [fieldKey(table, id, field), 'file'] as const),
      ),
    ),
    removed: new Set(gone.map(({ table, id }) => recordKey(table, id))),
  };
}

export function updated(open: MapDocument, plan: UpdatePlan, choices: UpdateChoices = NOTHING_SAID): MapDocument {
  return updatedMap(open, plan, choices, A_CONTEXT);
}

/** Reads rows as a file: the first line of each table is its headings. */
export function readTables(
  tables: Readonly<Record<string, readonly (readonly string[])[]>>,
  answers: Map<string, boolean> = new Map(),
): TablesRead {
  const raw = Object.entries(tables).map(
    ([file, rows]): RawTable => ({
      file,
      rows: rows.map((cells, i) => ({ row: i + 1, cells })),
      listSeparators: ['|'],
    }),
  );
  return toDocument(raw, { newId, language: 'fr', answers }, 'carte');
}

/** A map written as sheets, without these columns, and read again under other ids. */
export function readAgain(document: MapDocument, isLeftOut: (heading: string) => boolean = () => false): TablesRead {
  const tables = fromDocument(document, { language: 'fr', privateNotes: true });
  const raw = tables.map(({ name, headings, rows }): RawTable => {
    const kept = headings.map((heading, at) => [heading, at] as const).filter(([heading]) => !isLeftOut(heading));
    const lines = [headings, ...rows].map((cells) => kept.map(([, at]) => String(cells[at] ?? '')));
    return {
      file: 'carte.xlsx',
      sheet: name,
      rows: lines.map((cells, i) => ({ row: i + 1, cells })),
      listSeparators: [';', '|'],
    };
  });
  return toDocument(raw, { newId, language: 'fr', answers: new Map() }, 'carte');
}
