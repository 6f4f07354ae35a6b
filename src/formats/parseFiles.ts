import type { FileRead } from './fileRead';
import { LIMITS, megabytesOf } from './guards';
import type { Message } from './message';
import { isOfOtherProgram } from './otherPrograms';
import type { Answers, FileBytes, ReadContext } from './readResult';
import { FORMATS, isArchive, refusalOf, sampleOf } from './registry';

/** Share of a reading's progress that parsing takes. */
export const PARSING = 0.6;

/** Content of files before their tables are understood. Files are parsed once, however often a person answers. */
export interface ParsedFiles {
  readonly names: readonly string[];
  readonly files: readonly ParsedFile[];
  readonly messages: readonly Message[];
  /** Answers known at parsing: sheets left out by then are not among the tables. */
  readonly answers: Answers;
}

export interface ParsedFile {
  readonly name: string;
  readonly read: FileRead;
}

/** Parses files of any format. Never throws, whatever a file holds. */
export async function parseFiles(given: readonly FileBytes[], context: ReadContext): Promise<ParsedFiles> {
  const messages: Message[] = [];
  const unpackedFiles = await unpacked(given, messages);
  const files: ParsedFile[] = [];
  for (const [i, file] of unpackedFiles.entries()) {
    const onProgress = (done: number) => context.onProgress?.(((i + done) / unpackedFiles.length) * PARSING);
    files.push({ name: file.name, read: await parsed(file, { ...context, onProgress }) });
    onProgress(1);
  }
  return { names: given.map(({ name }) => name), files, messages, answers: context.answers };
}

/** True when these answers would give the same parsed files. */
export function isParsedFor({ files, answers: before }: ParsedFiles, { answers }: ReadContext): boolean {
  return files.every(
    ({ read }) =>
      !('tables' in read) ||
      read.questions.every(({ id, byDefault }) => (before.get(id) ?? byDefault) === (answers.get(id) ?? byDefault)),
  );
}

async function unpacked(given: readonly FileBytes[], messages: Message[]): Promise<readonly FileBytes[]> {
  const files: FileBytes[] = [];
  for (const file of given) {
    const mayBe = isArchive(sampleOf(file)) && megabytesOf(file.bytes) <= LIMITS.megabytes;
    const inside = mayBe ? (await import('./zip/filesInZip')).filesInZip(file) : undefined;
    files.push(...(inside?.files ?? [file]));
    messages.push(...(inside?.messages ?? []));
  }
  return files;
}

async function parsed(file: FileBytes, context: ReadContext): Promise<FileRead> {
  const refused = (message: Message): FileRead => ({ tables: [], messages: [message], questions: [] });
  if (file.bytes.length === 0) return refused({ code: 'EMPTY_FILE' });
  const value = megabytesOf(file.bytes);
  if (value > LIMITS.megabytes) return refused({ code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes });
  if (file.bytes.every(isBlank)) return refused({ code: 'NO_DATA_ROWS' });
  const sample = sampleOf(file);
  const format = isOfOtherProgram(sample.extension) ? undefined : FORMATS.find(({ recognises }) => recognises(sample));
  if (!format) return refused(refusalOf(sample));
  const read = await format.load();
  return read(file, context);
}

/** A file of blanks and line ends alone is empty in any format: its format has nothing to report. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
