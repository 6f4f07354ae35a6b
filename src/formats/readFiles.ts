import { drained } from '../domain/drained';
import { emptyDocument } from '../domain/mapDocument';
import type { FileRead } from './fileRead';
import { LIMITS, megabytesOf } from './guards';
import { mapTitleOf } from './mapTitle';
import { levelOf, type Message } from './message';
import type { RawTable } from './rawTable';
import type { FileBytes, NamedMap, Question, ReadContext, ReadResult } from './readResult';
import { FORMATS, isArchive, refusalOf, sampleOf } from './registry';
import { documentSteps } from './tables/toDocument';

type Loaded = Extract<ReadResult, { document: unknown }>;

/** Bytes of a step that only looks at each. */
const BYTES = 2 ** 20;

/**
 * Reads files, whatever they are, as one map: the single way in, for the page's worker and for the command line.
 * A bad file among several is said and the others load; when nothing loads the outcome is an error. Questions that
 * `context.answers` leaves open take their default and make the outcome "ask". Never throws on what a file holds.
 */
export async function readFiles(given: readonly FileBytes[], context: ReadContext): Promise<ReadResult> {
  const { run = atOnce } = context;
  const tables: RawTable[] = [];
  const messages: Message[] = [];
  const files = await unpacked(given, messages, run);
  const questions: Question[] = [];
  const maps: (NamedMap & { readonly questions: readonly Question[] })[] = [];
  for (const [i, file] of files.entries()) {
    const onProgress = (done: number) => context.onProgress?.(((i + done) / files.length) * 0.6);
    const read = await readOne(file, { ...context, onProgress, run });
    onProgress(1);
    if ('tables' in read) {
      tables.push(...read.tables);
      questions.push(...read.questions);
      for (const message of read.messages) messages.push({ file: file.name, ...message });
      continue;
    }
    for (const message of read.map.messages) messages.push({ file: file.name, ...message });
    if (read.map.outcome === 'error') continue;
    const { document, questions: asked } = read.map;
    const name = mapTitleOf([file.name], context.language);
    if (maps.length === 0 || context.keepMaps) maps.push({ name, document, questions: asked });
    else messages.push({ code: 'UNSUPPORTED', file: file.name, value: file.name });
  }
  if (maps.length > 0) return run(withMaps(maps, tables, messages, questions, context));
  const names = given.map(({ name }) => name);
  return run(fromTables(tables, messages, questions, context, mapTitleOf(names, context.language)));
}

type Run = NonNullable<ReadContext['run']>;

async function atOnce<Result>(steps: Generator<void, Result>): Promise<Result> {
  return drained(steps);
}

/** Files, those of archives in the place of these. */
async function unpacked(given: readonly FileBytes[], messages: Message[], run: Run): Promise<readonly FileBytes[]> {
  const files: FileBytes[] = [];
  for (const file of given) {
    const mayBe = isArchive(sampleOf(file)) && megabytesOf(file.bytes) <= LIMITS.megabytes;
    const inside = mayBe ? await run((await import('./zip/filesInZip')).filesInZip(file)) : undefined;
    files.push(...(inside?.files ?? [file]));
    messages.push(...(inside?.messages ?? []));
  }
  return files;
}

async function readOne(file: FileBytes, context: ReadContext & { readonly run: Run }): Promise<FileRead> {
  const refused = (message: Message): FileRead => ({ tables: [], messages: [message], questions: [] });
  if (file.bytes.length === 0) return refused({ code: 'EMPTY_FILE' });
  const value = megabytesOf(file.bytes);
  if (value > LIMITS.megabytes) return refused({ code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes });
  if (await context.run(isBlank(file.bytes))) return refused({ code: 'NO_DATA_ROWS' });
  const sample = sampleOf(file);
  const format = FORMATS.find(({ recognises }) => recognises(sample));
  if (!format) return refused(refusalOf(sample));
  const read = await format.load();
  return context.run(read(file, context));
}

/** Blanks and line ends only, in any format: there is nothing that could be wrong. */
function* isBlank(bytes: Uint8Array): Generator<void, boolean> {
  const isBlankByte = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
  for (let at = 0; at < bytes.length; at += BYTES) {
    if (!bytes.subarray(at, at + BYTES).every(isBlankByte)) return false;
    yield;
  }
  return true;
}

/** A saved map stands alone, unless all maps are kept: tables that came beside it are then one more of these. */
function* withMaps(
  maps: readonly (NamedMap & { readonly questions: readonly Question[] })[],
  tables: readonly RawTable[],
  messages: readonly Message[],
  questions: readonly Question[],
  context: ReadContext,
): Generator<void, ReadResult> {
  const [{ document } = { document: emptyDocument('', context.language) }] = maps;
  const asked = [...maps.flatMap((map) => map.questions), ...questions];
  const aside = [...new Set(tables.map(({ file }) => file))];
  if (context.keepMaps !== true || aside.length === 0) {
    const said = aside.map((file): Message => ({ code: 'UNSUPPORTED', file, value: file }));
    const result = concluded(document, [...messages, ...said], asked, context);
    return maps.length > 1 && result.outcome !== 'error' ? { ...result, maps } : result;
  }
  const name = mapTitleOf(aside, context.language);
  const beside = yield* fromTables(tables, messages, asked, context, name);
  if (beside.outcome === 'error') return concluded(document, beside.messages, asked, context);
  return { ...beside, document, maps: [...maps, { name, document: beside.document }] };
}

function* fromTables(
  tables: readonly RawTable[],
  messages: readonly Message[],
  questions: readonly Question[],
  context: ReadContext,
  title: string,
): Generator<void, ReadResult> {
  const isAsked = questions.some(({ id }) => !context.answers.has(id));
  if (tables.length === 0) {
    // Every sheet is hidden: nothing loads until a person says so, and that is a question.
    if (isAsked) {
      return concluded(emptyDocument(title, context.language), messages, questions, context);
    }
    return { outcome: 'error', messages };
  }
  const onProgress = (done: number) => context.onProgress?.(0.6 + done * 0.4);
  const read = yield* documentSteps(tables, { ...context, onProgress }, title, isAsked);
  const all = [...messages, ...withoutEchoes(read.messages, messages)];
  const asked = [...questions, ...read.questions];
  const reviewed = read.tables ? { tables: read.tables } : {};
  if (read.document) {
    const result = concluded(read.document, all, asked, context);
    const more = { ...reviewed, ...(read.coverage ? { coverage: read.coverage } : {}) };
    return result.outcome === 'error' ? { ...result, ...reviewed } : { ...result, ...more };
  }
  const isOpen = read.questions.length > 0 && !all.some((one) => levelOf(one) === 'error');
  return isOpen
    ? { ...concluded(emptyDocument(title, context.language), all, asked, context), ...reviewed }
    : { outcome: 'error', messages: all, ...reviewed };
}

/** A name that is empty because its cell could not be read was told once, with the cell. */
function withoutEchoes(messages: readonly Message[], before: readonly Message[]): Message[] {
  const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0]);
  const told = new Set(before.flatMap(({ file, sheet, cell }) => (cell ? [`${file} ${sheet} ${rowOf(cell)}`] : [])));
  return messages.filter(
    ({ code, file, sheet, row }) => code !== 'EMPTY_LABEL' || !told.has(`${file} ${sheet} ${row}`),
  );
}

/** The outcome: open questions ask; else any warning or refused file warns; `info` changes nothing. */
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
