import { decodeText } from './encoding';
import type { FileRead } from './fileRead';
import type { GraphTables } from './graph/tablesOf';
import type { Message } from './message';
import { extensionOf } from './openedExtensions';
import { hasWayOut, isOfOtherProgram, otherProgramRefusal } from './otherPrograms';
import type { FileBytes, ReadContext } from './readResult';
import { markupOf, signatureOf } from './signature';
import type { TextNetworkReader } from './text/readTextNetwork';
import { type TextNetwork, textNetworkOf } from './text/textNetworkOf';
import { rootOf } from './xml/rootOf';

export interface FileSample {
  /** Lower case, with its dot; '' when there is none. */
  readonly extension: string;
  readonly signature: string | undefined;
  readonly markup: ReturnType<typeof markupOf>;
  readonly root: string | undefined;
  /** Text format of a network, recognised by its first words. */
  readonly network: TextNetwork | undefined;
  /** Kind of the first block (VCARD or VCALENDAR), when the file holds cards or events. */
  readonly cards: string | undefined;
  readonly isText: boolean;
}

/** A format that can be opened. Light: the reader is loaded only when a file needs it. */
export interface Format {
  readonly id:
    | 'workbook'
    | 'json'
    | 'gexf'
    | 'graphml'
    | 'xgmml'
    | 'session'
    | TextNetwork
    | 'word'
    | 'page'
    | 'richText'
    | 'xmind'
    | 'mindmap'
    | 'outline'
    | 'diagram'
    | 'vcard'
    | 'calendar'
    | 'mail'
    | 'prose'
    | 'csv';
  readonly extensions: readonly string[];
  /** Tests the content first, the extension second. */
  readonly recognises: (sample: FileSample) => boolean;
  readonly load: () => Promise<Reader>;
}

type Reader = (file: FileBytes, context: ReadContext) => FileRead;

/** Shared with our own maps: the content tells which it is. */
const JSON_EXTENSIONS = ['.json', '.cyjs', '.canvas', '.cx', '.cx2', '.jsonl', '.ndjson'];
const TEXT_EXTENSIONS = ['.csv', '.tsv', '.tab', '.txt', '.edgelist', '.edges'];
/** Root elements of the XML networks that are opened, by their usual extension. */
const XML_ROOTS: ReadonlyMap<string, string> = new Map([
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.xgmml', 'graph'],
]);
/** Roots of a whole draw.io file and of a single page. */
const DIAGRAM_ROOTS = ['mxfile', 'mxGraphModel'] as const;
/** Documents that are ZIP archives of their own parts, and not of files. */
const DOCUMENT_EXTENSIONS = ['.docx', '.xmind', '.cys'];
const WORKBOOK_EXTENSIONS = ['.xlsx', '.xlsm', '.ods', '.xls', '.xlsb', '.xltx'];

export const FORMATS: readonly Format[] = [
  {
    id: 'word',
    extensions: ['.docx'],
    recognises: ({ signature, extension }) => signature === 'ZIP' && extension === '.docx',
    load: async () => (await import('./word/readWord')).readWord,
  },
  {
    id: 'page',
    extensions: ['.html', '.htm'],
    recognises: ({ markup, extension }) => markup === 'HTML' && (extension === '.html' || extension === '.htm'),
    load: async () => (await import('./html/readHtml')).readHtml,
  },
  {
    id: 'richText',
    extensions: ['.rtf'],
    recognises: ({ signature, extension }) => signature === 'RTF' && extension === '.rtf',
    load: async () => (await import('./rtf/readRtf')).readRtf,
  },
  {
    id: 'xmind',
    extensions: ['.xmind'],
    recognises: ({ signature, extension }) => signature === 'ZIP' && extension === '.xmind',
    load: async () => unasked((await import('./drawn/readXmind')).readXmind),
  },
  {
    id: 'session',
    extensions: ['.cys'],
    recognises: ({ signature, extension }) => signature === 'ZIP' && extension === '.cys',
    load: async () => unasked((await import('./xgmml/readSession')).readSession),
  },
  {
    id: 'mindmap',
    extensions: ['.mm'],
    recognises: ({ root, extension }) => root === 'map' || (root === undefined && extension === '.mm'),
    load: async () => {
      const [{ readTopics }, { FREEMIND }] = await Promise.all([
        import('./drawn/readTopics'),
        import('./drawn/topicScan'),
      ]);
      return unasked((file, context) => readTopics(file, FREEMIND, context));
    },
  },
  {
    id: 'outline',
    extensions: ['.opml'],
    recognises: ({ root, extension }) => root === 'opml' || (root === undefined && extension === '.opml'),
    load: async () => {
      const [{ readTopics }, { OPML }] = await Promise.all([import('./drawn/readTopics'), import('./drawn/topicScan')]);
      return unasked((file, context) => readTopics(file, OPML, context));
    },
  },
  {
    id: 'diagram',
    extensions: ['.drawio'],
    recognises: ({ root, extension }) =>
      DIAGRAM_ROOTS.some((one) => one === root) || (root === undefined && extension === '.drawio'),
    load: async () => {
      const { readDiagram } = await import('./drawn/readDiagram');
      return unasked((file, context) => readDiagram(file, context, DIAGRAM_ROOTS));
    },
  },
  {
    id: 'workbook',
    extensions: WORKBOOK_EXTENSIONS,
    recognises: ({ signature }) => signature === 'ZIP' || signature === 'OLE',
    load: async () => {
      const { readWorkbook } = await import('./workbook/read');
      return (file, context) => {
        const result = readWorkbook(file, context);
        return result.ok ? result : { tables: [], messages: result.messages, questions: [] };
      };
    },
  },
  {
    id: 'json',
    extensions: JSON_EXTENSIONS,
    // A network wrapped in a script (`var networks = {…}`) is still JSON.
    recognises: ({ markup, extension, isText }) =>
      markup === 'JSON' || ([...JSON_EXTENSIONS, '.js'].includes(extension) && isText && !markup),
    load: async () => (await import('./json/readJson')).readJson,
  },
  {
    id: 'gexf',
    extensions: ['.gexf'],
    recognises: (sample) => isNetworkOf(sample, '.gexf'),
    load: async () => unasked((await import('./gexf/readGexf')).readGexf),
  },
  {
    id: 'graphml',
    extensions: ['.graphml'],
    recognises: (sample) => isNetworkOf(sample, '.graphml'),
    load: async () => unasked((await import('./graphml/readGraphml')).readGraphml),
  },
  {
    id: 'xgmml',
    extensions: ['.xgmml'],
    recognises: (sample) => isNetworkOf(sample, '.xgmml'),
    load: async () => unasked((await import('./xgmml/readXgmml')).readXgmml),
  },
  textNetwork('pajek', ['.net', '.paj', '.pajek'], async () => (await import('./pajek/readPajek')).readPajek),
  textNetwork('tgf', ['.tgf'], async () => (await import('./tgf/readTgf')).readTgf),
  textNetwork('sif', ['.sif'], async () => (await import('./sif/readSif')).readSif),
  textNetwork('gml', ['.gml'], async () => (await import('./gml/readGml')).readGml),
  textNetwork('dot', ['.dot', '.gv'], async () => (await import('./dot/readDot')).readDot),
  textNetwork('dl', ['.dl'], async () => (await import('./dl/readDl')).readDl),
  textNetwork('gdf', ['.gdf'], async () => (await import('./gdf/readGdf')).readGdf),
  textNetwork('vna', ['.vna'], async () => (await import('./vna/readVna')).readVna),
  textNetwork('mermaid', ['.mmd', '.mermaid'], async () => (await import('./mermaid/readMermaid')).readMermaid),
  {
    id: 'vcard',
    extensions: ['.vcf', '.vcard'],
    recognises: ({ cards, extension, isText, markup }) =>
      cards === 'VCARD' || (cards === undefined && isText && !markup && ['.vcf', '.vcard'].includes(extension)),
    load: async () => unasked((await import('./cards/readVcard')).readVcard),
  },
  {
    id: 'calendar',
    extensions: ['.ics'],
    recognises: ({ cards, extension, isText, markup }) =>
      cards === 'VCALENDAR' || (cards === undefined && isText && !markup && extension === '.ics'),
    load: async () => unasked((await import('./cards/readCalendar')).readCalendar),
  },
  {
    id: 'mail',
    extensions: ['.eml'],
    recognises: ({ extension, signature }) => extension === '.eml' && signature === undefined,
    load: async () => (await import('./prose/readMail')).readMail,
  },
  {
    id: 'prose',
    extensions: ['.md', '.markdown'],
    recognises: ({ extension, isText }) => isText && (extension === '.md' || extension === '.markdown'),
    load: async () => (await import('./prose/readMail')).readPlainText,
  },
  {
    id: 'csv',
    extensions: TEXT_EXTENSIONS,
    // Many programs write text tables and call them ".xls".
    recognises: ({ markup, isText, extension }) =>
      isText && !markup && [...TEXT_EXTENSIONS, ...WORKBOOK_EXTENSIONS, ''].includes(extension),
    load: async () => (await import('./csv/readTextFile')).readTextFile,
  },
];

/** A network in a text format: recognised by its first words, else by extension when those match no format. */
function textNetwork(id: TextNetwork, extensions: readonly string[], load: () => Promise<TextNetworkReader>): Format {
  return {
    id,
    extensions,
    recognises: ({ network, extension, markup, isText }) =>
      network === id || (network === undefined && isText && !markup && extensions.includes(extension)),
    load: async () => {
      const read = await load();
      return unasked((file, { onProgress }) => read(file, onProgress));
    },
  };
}

/** Wraps a reader that never asks anything. */
function unasked(read: (file: FileBytes, context: ReadContext) => GraphTables): Reader {
  return (file, context) => ({ ...read(file, context), questions: [] });
}

/** Recognises an XML network by its root, else by extension when the root matches none: the reader then reports what is wrong. */
function isNetworkOf({ root, extension, markup, isText }: FileSample, wanted: string): boolean {
  if (root !== undefined && [...XML_ROOTS.values()].includes(root)) return XML_ROOTS.get(wanted) === root;
  return extension === wanted && isText && (markup === undefined || markup === 'XML');
}

/** Extensions of networks that this version does not open: reported as such, with an advice. */
const LATER = ['.graphmlz', '.xml', '.ged'];

/** Number of leading bytes from which the kind of a file is recognised. */
const LOOKED_AT = 8_000;

export function sampleOf({ name, bytes }: FileBytes): FileSample {
  const signature = signatureOf(bytes);
  const text = signature === undefined ? decodeText(bytes.subarray(0, LOOKED_AT))?.text : undefined;
  const markup = text === undefined ? undefined : markupOf(text);
  return {
    extension: extensionOf(name),
    signature,
    markup,
    root: text !== undefined && markup === 'XML' ? rootOf(text) : undefined,
    network: text === undefined || markup ? undefined : textNetworkOf(text, bytes.length <= LOOKED_AT),
    cards: text === undefined ? undefined : /^\uFEFF?\s*BEGIN:(VCARD|VCALENDAR)\b/i.exec(text)?.[1]?.toUpperCase(),
    isText: text !== undefined,
  };
}

/** True when a file may hold others: a ZIP not named as a workbook or document. */
export function isArchive({ signature, extension }: FileSample): boolean {
  return (
    signature === 'ZIP' &&
    !isOfOtherProgram(extension) &&
    ![...WORKBOOK_EXTENSIONS, ...DOCUMENT_EXTENSIONS].includes(extension)
  );
}

/** Message for a file that no format recognises: its content contradicts its name, or it is not opened yet. */
export function refusalOf({ extension, signature, markup, isText }: FileSample): Message {
  if (hasWayOut(extension)) return otherProgramRefusal(extension);
  if (markup === 'PlantUML') return otherProgramRefusal('.puml');
  const content = signature ?? markup ?? (isText ? undefined : 'binary');
  if (TEXT_EXTENSIONS.includes(extension) && !isText) return { code: 'NOT_TEXT', value: content ?? 'binary' };
  const isAsNamed = content === undefined || (content === 'XML' && LATER.includes(extension));
  if (isAsNamed || extension === '') return { code: 'UNKNOWN_FORMAT', advice: 'saveAsCsv' };
  const isTable = WORKBOOK_EXTENSIONS.includes(extension) || content === 'HTML';
  const advice =
    content === 'RTF' ? 'saveAsDocx' : content === 'PDF' ? 'copyTable' : isTable ? 'saveAsXlsx' : 'saveAsCsv';
  return { code: 'WRONG_CONTENT', value: extension, value2: content, advice };
}
