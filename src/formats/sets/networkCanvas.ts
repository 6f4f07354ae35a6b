import { wordFor } from '../../domain/words/values';
import { labelHeading } from '../graph/labelHeading';
import type { TableKind } from '../headings/tableKind';
import type { Message } from '../message';
import type { RawRow, RawTable } from '../rawTable';
import type { KnownSet } from './knownSet';

/** A column that is not in the file: its cells come from the file's name or from other files. */
interface AddedColumn {
  readonly heading: string;
  readonly field: string;
  readonly cell: (cells: readonly string[]) => string;
}

/** Gives a table with headings a plan of its columns, with more columns added. */
function planned(
  table: RawTable,
  kind: TableKind,
  fieldOf: (heading: string, column: number) => string,
  added: readonly AddedColumn[] = [],
): RawTable {
  const [header, ...body] = table.rows;
  const headings = header?.cells ?? [];
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: [...headings.map((_, column) => cells[column] ?? ''), ...added.map(({ cell }) => cell(cells))],
  }));
  return {
    ...table,
    rows: [{ row: header?.row ?? 1, cells: [...headings, ...added.map(({ heading }) => heading)] }, ...rows],
    plan: { kind, columns: [...headings.map(fieldOf), ...added.map(({ field }) => field)] },
  };
}

const ID = 'networkCanvasUUID';
const EGO = 'networkCanvasEgoUUID';
const SOURCE = 'networkCanvasSourceUUID';
const TARGET = 'networkCanvasTargetUUID';
const CASE = 'networkCanvasCaseID';

/** Names of the interviewed people (the id of the interview), by the program's id of the person. */
type Egos = ReadonlyMap<string, string>;

/**
 * Reads any number of Network Canvas interviews: each has a file for the person asked, files of people they named (by
 * kind) and files of ties (by kind). Numbers restart in each interview, so the program's own ids identify people. The
 * person asked is an actor, tied to everyone they named, as the program means it.
 */
export function networkCanvasTables(tables: readonly RawTable[], language: 'fr' | 'en'): KnownSet {
  const parts = tables.map((table) => ({ table, part: partOf(table) }));
  if (!parts.some(({ part }) => part)) return { tables, messages: [] };
  const of = (wanted: string) => parts.filter(({ part }) => part === wanted).map(({ table }) => table);
  const [egoTables, named] = [of('ego'), of('named')];
  const egos: Egos = new Map(egoTables.flatMap(egosOf));
  const ties = egoTies(named, egos, language);
  const known = new Set(named.flatMap((table) => columnOf(table, ID)));
  const cases = named.map(({ file }) => file.replace(/_attributeList_.*$/i, ''));
  const told = parts.flatMap(({ table, part }): readonly RawTable[] => {
    if (part === 'ego') return [egoTable(table, language)];
    if (part === 'named') return [namedTable(table, egos)];
    if (part === 'ties') return [tieTable(table, egos, known)];
    // The same interview in another format, from the same export.
    return cases.some((one) => table.file === `${one}.graphml`) ? [] : [table];
  });
  return { tables: [...told, ...ties.tables], messages: ties.messages };
}

function partOf({ plan, rows }: RawTable): 'ego' | 'named' | 'ties' | undefined {
  const headings = plan ? [] : (rows[0]?.cells ?? []);
  if (headings.includes(SOURCE) && headings.includes(TARGET)) return 'ties';
  if (headings.includes(ID) && headings.includes('nodeID')) return 'named';
  return headings.includes(EGO) && headings.includes(CASE) ? 'ego' : undefined;
}

function egosOf(table: RawTable): [id: string, name: string][] {
  const [ids, names] = [columnOf(table, EGO), columnOf(table, CASE)];
  return ids.map((id, i) => [id, names[i]?.trim() || id]);
}

function columnOf({ rows }: RawTable, heading: string): string[] {
  const column = rows[0]?.cells.indexOf(heading) ?? -1;
  return rows.slice(1).map(({ cells }) => cells[column] ?? '');
}

function egoTable(table: RawTable, language: 'fr' | 'en'): RawTable {
  const fields = new Map([
    [EGO, 'reference'],
    [CASE, 'name'],
  ]);
  return planned(table, 'actors', (heading) => fields.get(heading) ?? 'attribute', [
    { heading: 'Type', field: 'type', cell: () => wordFor('type', 'person', language) },
    {
      heading: language === 'fr' ? 'Interrogé' : 'Asked',
      field: 'asked',
      cell: () => wordFor('asked', 'all', language),
    },
  ]);
}

/** Table of named people. The name is the variable that holds it, else the number. */
function namedTable(table: RawTable, egos: Egos): RawTable {
  const headings = table.rows[0]?.cells ?? [];
  const name = labelHeading(headings) ?? 'nodeID';
  const kind = kindIn(table.file, 'attributeList');
  const fields = new Map([
    ['nodeID', 'ignored'],
    [EGO, egos.size > 0 ? 'ignored' : 'attribute'],
    [ID, 'reference'],
    [name, 'name'],
  ]);
  const added = kind === '' ? [] : [{ heading: 'nodeType', field: 'type', cell: () => kind }];
  return planned(table, 'actors', (heading) => fields.get(heading) ?? 'attribute', added);
}

/** Table of ties. Without the people they refer to, ties are between numbers. */
function tieTable(table: RawTable, egos: Egos, known: ReadonlySet<string>): RawTable {
  const isWhole = columnOf(table, SOURCE).every((id) => known.has(id));
  const fields = new Map([
    ['edgeID', 'ignored'],
    [EGO, 'ignored'],
    [ID, 'reference'],
    ['from', isWhole ? 'ignored' : 'from'],
    ['to', isWhole ? 'ignored' : 'to'],
    [SOURCE, isWhole ? 'from' : 'ignored'],
    [TARGET, isWhole ? 'to' : 'ignored'],
  ]);
  const kind = kindIn(table.file, 'edgeList');
  const ego = (table.rows[0]?.cells ?? []).indexOf(EGO);
  return planned(table, 'ties', (heading) => fields.get(heading) ?? 'attribute', [
    ...(kind === '' ? [] : [{ heading: 'edgeType', field: 'nature', cell: () => kind }]),
    // The program has no direction; its own headings would suggest one.
    { heading: 'edgeDirection', field: 'direction', cell: () => wordFor('direction', 'none', 'en') },
    { heading: 'saidBy', field: 'saidBy', cell: (cells) => egos.get(cells[ego] ?? '') ?? '' },
  ]);
}

function egoTies(named: readonly RawTable[], egos: Egos, language: 'fr' | 'en'): KnownSet {
  const messages: Message[] = [];
  const tables = named.flatMap((table): RawTable[] => {
    const [asked, ids] = [columnOf(table, EGO), columnOf(table, ID)];
    const rows = table.rows.slice(1).flatMap(({ row }, i): RawRow[] => {
      const name = egos.get(asked[i] ?? '');
      return name === undefined
        ? []
        : [{ row, cells: [asked[i] ?? '', ids[i] ?? '', wordFor('nature', 'knows', language), name] }];
    });
    if (rows.length === 0) return [];
    const [first] = rows;
    messages.push({ code: 'EGO_TIES', file: table.file, value: first?.cells[3] ?? '', value2: rows.length });
    return [
      {
        file: table.file,
        rows: [{ row: 1, cells: [EGO, ID, 'Nature', 'saidBy'] }, ...rows],
        listSeparators: table.listSeparators,
        plan: { kind: 'ties', columns: ['from', 'to', 'nature', 'saidBy'] },
      },
    ];
  });
  return { tables, messages };
}

/** Kind in a file name: "Person" of `…_attributeList_Person.csv`. */
function kindIn(file: string, part: string): string {
  return (new RegExp(`_${part}_(.+)\\.[^.]+$`, 'i').exec(file)?.[1] ?? '').replaceAll('_', ' ');
}
