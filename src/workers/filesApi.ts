import type { MapDocument } from '../domain/mapDocument';
import { memoryIn } from '../formats/columns/tableMemory';
import { type Considered, considered } from '../formats/considered';
import { readFiles } from '../formats/readFiles';
import type { Answers, FileBytes, ReadResult } from '../formats/readResult';
import { type FileKind, type WrittenFile, writeFiles } from '../formats/writeFiles';
import { newId } from '../platform/newId';
import { inTurns } from './inTurns';
import type { Serving } from './protocol';

interface Reading {
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
  /** Several saved maps come back as such, to be joined or each to be opened. */
  readonly keepMaps?: boolean | 'saved';
}

interface Considering extends Reading {
  /** How tables were read before, as it is kept. */
  readonly memory: string | null;
  readonly review: 'always' | 'whenAsked';
}

interface Writing {
  readonly kind: FileKind;
  readonly language: 'fr' | 'en';
  readonly privateNotes: boolean;
  readonly confidences: boolean;
  /** Sheets that hold nothing too: for a template. */
  readonly emptySheets: boolean;
}

/** What the files thread does: all parsing and all writing of tables, off the page. */
export const FILES_API = {
  read: ({ onProgress }: Serving, files: readonly FileBytes[], reading: Reading): Promise<ReadResult> =>
    readFiles(files, { newId, ...reading, onProgress, run: inTurns }),
  /** As `read`, for somebody who may have to look at the tables first: then a glance comes in place of the map. */
  consider: async (
    { onProgress }: Serving,
    files: readonly FileBytes[],
    { memory, ...reading }: Considering,
  ): Promise<Considered> => {
    const remembered = memoryIn(memory);
    const result = await readFiles(files, { newId, ...reading, onProgress, run: inTurns, remembered });
    return considered(result, reading.review === 'always');
  },
  write: (_serving: Serving, document: MapDocument, { kind, ...options }: Writing): Promise<readonly WrittenFile[]> =>
    writeFiles(document, kind, options),
};

export type FilesApi = typeof FILES_API;
