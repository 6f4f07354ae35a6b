import type { ThemeId } from '../domain/brand';
import { fold } from '../domain/folding';
import { emptyDocument, type MapDocument } from '../domain/mapDocument';
import { mapTitleOf } from './mapTitle';
import { levelOf, type Message } from './message';
import { PARSING, type ParsedFiles, parseFiles } from './parseFiles';
import { type ProseTables, readProse } from './prose/readProse';
import type { TextReview } from './prose/textReview';
import type { RawTable } from './rawTable';
import type { FileBytes, NamedMap, Question, ReadContext, ReadResult } from './readResult';
import { toDocument } from './tables/toDocument';

type Loaded = Extract<ReadResult, { document: unknown }>;

/**
 * Reads files of any format as one map: the single way in, for the page's worker and for the command line. A bad file
 * among several is reported and the others load; when nothing loads the outcome is an error. Questions that
 * `context.answers` leaves open take their default and make the outcome "ask". Never throws, whatever a file holds.
 */
export async function readFiles(given: readonly FileBytes[], context: ReadContext): Promise<ReadResult> {
  return readParsed(await parseFiles(given, context), context);
}

/** Same as `readFiles`, for files parsed with the same answers to the questions of parsing. */
export function readParsed({ names, files, messages: ofArchives }: ParsedFiles, context: ReadContext): ReadResult {
  const tables: RawTable[] = [];
  const messages = [...ofArchives];
  const questions: Question[] = [];
  const found: FoundText[] = [];
  const maps: (NamedMap & { readonly questions: readonly Question[] })[] = [];
  for (const { name: file, read } of files) {
    const said = 'tables' in read ? read.messages : read.map.messages;
    for (const message of said) messages.push({ file, ...message });
    if ('tables' in read) {
      tables.push(...read.tables);
      questions.push(...read.questions);
      const prose = read.prose && readProse(read.prose, context);
      if (prose) found.push({ ...prose, file });
      continue;
    }
    if (read.map.outcome === 'error') continue;
    const { document, questions: asked } = read.map;
    const name = mapTitleOf([file], context.language);
    if (maps.length === 0 || context.keepMaps) maps.push({ name, document, questions: asked });
    else messages.push({ code: 'UNSUPPORTED', file, value: file });
  }
  for (const text of found) {
    tables.push(...text.tables);
    messages.push(...text.messages);
    questions.push(...text.questions);
  }
  if (maps.length > 0) return withMaps(maps, tables, messages, questions, context);
  const title = mapTitleOf(names, context.language);
  if (found.length === 0) return fromTables(tables, messages, questions, context, title);
  return withTexts(fromTextsToo(tables, messages, questions, context, title, found), found, context);
}

interface FoundText extends ProseTables {
  readonly file: string;
}

/** Same as `fromTables`, but a text without names is no error when a person may look at it and mark names. */
function fromTextsToo(
  tables: readonly RawTable[],
  messages: readonly Message[],
  questions: readonly Question[],
  context: ReadContext,
  title: string,
  found: readonly FoundText[],
): ReadResult {
  const hasThemes = found.some(({ themes }) => themes.length > 0);
  if (tables.length > 0) return fromTables(tables, messages, questions, context, title);
  if (!hasThemes && context.review === undefined) return { outcome: 'error', messages };
  return concluded(emptyDocument(title, context.language), messages, questions, context);
}

/** Adds the texts, when a person looks, and the themes that they name and no actor holds. */
function withTexts(result: ReadResult, found: readonly FoundText[], context: ReadContext): ReadResult {
  const texts: { texts?: readonly TextReview[] } =
    context.review === undefined ? {} : { texts: found.map(({ review }) => review) };
  if (result.outcome === 'error') return { ...result, ...texts };
  const labels = found.flatMap(({ themes }) => themes);
  return { ...result, ...texts, document: withThemes(result.document, labels, context.newId) };
}

function withThemes(document: MapDocument, labels: readonly string[], newId: () => string): MapDocument {
  const themes = new Map(document.themes);
  const known = new Set([...themes.values()].map(({ label }) => fold(label)));
  for (const label of labels) {
    if (known.has(fold(label))) continue;
    known.add(fold(label));
    const id = newId() as ThemeId;
    themes.set(id, { id, label });
  }
  return { ...document, themes };
}

/** A saved map stands alone, unless all maps are kept: tables beside it then make one more map. */
function withMaps(
  maps: readonly (NamedMap & { readonly questions: readonly Question[] })[],
  tables: readonly RawTable[],
  messages: readonly Message[],
  questions: readonly Question[],
  context: ReadContext,
): ReadResult {
  const [{ document } = { document: emptyDocument('', context.language) }] = maps;
  const asked = [...maps.flatMap((map) => map.questions), ...questions];
  const aside = [...new Set(tables.map(({ file }) => file))];
  if (context.keepMaps !== true || aside.length === 0) {
    const said = aside.map((file): Message => ({ code: 'UNSUPPORTED', file, value: file }));
    const result = concluded(document, [...messages, ...said], asked, context);
    return maps.length > 1 && result.outcome !== 'error' ? { ...result, maps } : result;
  }
  const name = mapTitleOf(aside, context.language);
  const beside = fromTables(tables, messages, asked, context, name);
  if (beside.outcome === 'error') return concluded(document, beside.messages, asked, context);
  return { ...beside, document, maps: [...maps, { name, document: beside.document }] };
}

function fromTables(
  tables: readonly RawTable[],
  messages: readonly Message[],
  questions: readonly Question[],
  context: ReadContext,
  title: string,
): ReadResult {
  const isAsked = questions.some(({ id }) => !context.answers.has(id));
  if (tables.length === 0) {
    // Every sheet is hidden: nothing loads until a person agrees, and that is a question.
    if (isAsked) {
      return concluded(emptyDocument(title, context.language), messages, questions, context);
    }
    return { outcome: 'error', messages };
  }
  const onProgress = (done: number) => context.onProgress?.(PARSING + done * (1 - PARSING));
  const read = toDocument(tables, { ...context, onProgress }, title, isAsked);
  const all = readInOneWay([...messages, ...withoutEchoes(read.messages, messages)]);
  const asked = [...questions, ...read.questions];
  const reviewed = read.tables ? { tables: read.tables } : {};
  if (read.document) {
    const result = concluded(calledByItsSheet(read.document, tables, all), all, asked, context);
    const more = { ...reviewed, ...(read.coverage ? { coverage: read.coverage } : {}) };
    return result.outcome === 'error' ? { ...result, ...reviewed } : { ...result, ...more };
  }
  const isOpen = read.questions.length > 0 && !all.some((one) => levelOf(one) === 'error');
  return isOpen
    ? { ...concluded(emptyDocument(title, context.language), all, asked, context), ...reviewed }
    : { outcome: 'error', messages: all, ...reviewed };
}

/** Readings that also make a list of people with their organisations. */
const OF_PEOPLE_WHO_MET: ReadonlySet<string> = new Set(['READ_AS_SIGN_IN', 'READ_AS_COURSES', 'READ_AS_PROGRAMME']);

/** Drops the message that a sheet was read as a directory when it was read as a gathering: that list is a by-product. */
function readInOneWay(messages: readonly Message[]): Message[] {
  const isOfSame = (one: Message) => (other: Message) => one.file === other.file && one.sheet === other.sheet;
  const gathered = messages.filter(({ code }) => OF_PEOPLE_WHO_MET.has(code));
  return messages.filter((one) => one.code !== 'READ_AS_DIRECTORY' || !gathered.some(isOfSame(one)));
}

/** Titles the map after the heading of its only sign-in sheet, rather than after the file's name. */
function calledByItsSheet(
  document: MapDocument,
  tables: readonly RawTable[],
  messages: readonly Message[],
): MapDocument {
  const [meeting, another] = [...document.meetings.values()];
  const isSheet = meeting && !another && messages.some(({ code }) => code === 'READ_AS_SIGN_IN');
  // Without a heading the meeting has the name of its sheet.
  const isOnlyOne = tables.every(({ file, sheet }) => file === tables[0]?.file && sheet !== meeting?.title);
  return isSheet && isOnlyOne ? { ...document, info: { ...document.info, title: meeting.title } } : document;
}

/** Drops messages about a name that is empty because its cell could not be read: the cell was already reported. */
function withoutEchoes(messages: readonly Message[], before: readonly Message[]): Message[] {
  const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0]);
  const told = new Set(before.flatMap(({ file, sheet, cell }) => (cell ? [`${file} ${sheet} ${rowOf(cell)}`] : [])));
  return messages.filter(
    ({ code, file, sheet, row }) => code !== 'EMPTY_LABEL' || !told.has(`${file} ${sheet} ${row}`),
  );
}

/** Works out the outcome: open questions ask; else any warning or refused file warns; `info` changes nothing. */
function concluded(
  document: Loaded['document'],
  messages: readonly Message[],
  questions: readonly Question[],
  { answers }: ReadContext,
): ReadResult {
  const answered = questions.filter(({ id }) => answers.has(id));
  const settled = new Set(answered.map((question) => ('message' in question ? question.message : undefined)));
  const left = messages.filter((message) => !isSettled(message, settled));
  const open = questions.filter(({ id }) => !answers.has(id));
  const isWorthAWord = left.some((message) => levelOf(message) !== 'info' && levelOf(message) !== 'ask');
  const outcome = open.length > 0 ? 'ask' : isWorthAWord ? 'warn' : 'ok';
  return { outcome, document, messages: left, questions: open };
}

function isSettled(message: Message, settled: ReadonlySet<Message | undefined>): boolean {
  for (const one of settled) {
    if (one && one.code === message.code && one.file === message.file && one.sheet === message.sheet) return true;
  }
  return false;
}
