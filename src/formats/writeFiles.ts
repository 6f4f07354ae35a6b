import { withoutConfidences } from '../domain/leaving/withoutConfidences';
import { withoutContactData } from '../domain/leaving/withoutContactData';
import type { MapDocument } from '../domain/mapDocument';
import type { HelpSheet, SheetTable } from './sheets/sheetTable';

export const TABLE_FILE_KINDS = ['xlsx', 'ods', 'csv'] as const;
export const NETWORK_FILE_KINDS = ['gexf', 'graphml', 'pajek', 'graphology', 'kumu', 'cytoscape'] as const;
export const FILE_KINDS = ['native', ...TABLE_FILE_KINDS, ...NETWORK_FILE_KINDS] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface WritingOptions {
  readonly language: 'fr' | 'en';
  /** Includes notes, e-mail, phone, and any column or text that holds contact data. */
  readonly privateNotes: boolean;
  /** Includes ties told in confidence, who told them, and why questions were ruled out. */
  readonly confidences: boolean;
  readonly emptySheets?: boolean;
  readonly help?: HelpSheet;
}

/** A file to hand over. `suffix` goes between the chosen name and the extension: "-acteurs" in a set of CSV files. */
export interface WrittenFile {
  readonly suffix: string;
  readonly extension:
    | '.maillon.json'
    | '.xlsx'
    | '.ods'
    | '.csv'
    | '.gexf'
    | '.graphml'
    | '.net'
    | '.json'
    | '.kumu.json'
    | '.cyjs';
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Writes a map as one file, or as one per sheet for CSV. Writers are loaded on demand. */
export async function writeFiles(
  whole: MapDocument,
  kind: FileKind,
  options: WritingOptions,
): Promise<readonly WrittenFile[]> {
  const told = options.confidences ? whole : withoutConfidences(whole);
  const document = options.privateNotes ? told : withoutContactData(told);
  if (kind === 'native') {
    const { writeNative } = await import('./native/write');
    const bytes = new TextEncoder().encode(writeNative(document, { withPrivate: options.privateNotes }));
    return [{ suffix: '', extension: '.maillon.json', mime: 'application/json', bytes }];
  }
  if (isNetwork(kind)) return [await networkFile(document, kind, options)];
  const { fromDocument } = await import('./sheets/fromDocument');
  const tables = fromDocument(document, options);
  if (kind === 'csv') return csvFiles(tables, options.language);
  const { writeOds, writeXlsx } = await import('./workbook/write');
  return kind === 'xlsx'
    ? [{ suffix: '', extension: '.xlsx', mime: XLSX, bytes: writeXlsx(tables, options.help) }]
    : [{ suffix: '', extension: '.ods', mime: ODS, bytes: writeOds(tables, options.help) }];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** One file per sheet. A double click opens `;` in French spreadsheets, `,` in English ones. */
async function csvFiles(tables: readonly SheetTable[], language: 'fr' | 'en'): Promise<WrittenFile[]> {
  const { writeTables } = await import('./csv/writeTables');
  return writeTables(tables, language).map(({ suffix, text }) => ({
    suffix: `-${suffix}`,
    extension: '.csv',
    mime: 'text/csv',
    bytes: new TextEncoder().encode(text),
  }));
}

function isNetwork(kind: FileKind): kind is (typeof NETWORK_FILE_KINDS)[number] {
  return NETWORK_FILE_KINDS.some((one) => one === kind);
}

async function networkFile(
  document: MapDocument,
  kind: (typeof NETWORK_FILE_KINDS)[number],
  options: WritingOptions,
): Promise<WrittenFile> {
  const { graphOf } = await import('./graph/graphOf');
  const graph = graphOf(document, options);
  if (kind === 'graphology') {
    const { writeGraphology } = await import('./json/writeGraphology');
    const bytes = new TextEncoder().encode(writeGraphology(graph, options.language));
    return { suffix: '', extension: '.json', mime: 'application/json', bytes };
  }
  if (kind === 'kumu') {
    const { writeKumu } = await import('./json/writeKumu');
    const bytes = new TextEncoder().encode(writeKumu(graph));
    return { suffix: '', extension: '.kumu.json', mime: 'application/json', bytes };
  }
  if (kind === 'cytoscape') {
    const { writeCytoscape } = await import('./json/writeCytoscape');
    const bytes = new TextEncoder().encode(writeCytoscape(graph, options.language));
    return { suffix: '', extension: '.cyjs', mime: 'application/json', bytes };
  }
  if (kind === 'pajek') {
    const { writePajek } = await import('./pajek/writePajek');
    return { suffix: '', extension: '.net', mime: 'text/plain', bytes: new TextEncoder().encode(writePajek(graph)) };
  }
  const text =
    kind === 'gexf'
      ? (await import('./gexf/writeGexf')).writeGexf(graph, options.language)
      : (await import('./graphml/writeGraphml')).writeGraphml(graph, options.language);
  return { suffix: '', extension: `.${kind}`, mime: 'application/xml', bytes: new TextEncoder().encode(text) };
}
