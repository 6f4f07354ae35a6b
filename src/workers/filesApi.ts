import type { MapDocument } from '../domain/mapDocument';
import { readFiles } from '../formats/readFiles';
import type { Answers, FileBytes, ReadResult } from '../formats/readResult';
import { type FileKind, type WrittenFile, writeFiles } from '../formats/writeFiles';
import { newId } from '../platform/newId';
import type { Serving } from './protocol';

interface Reading {
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
}

interface Writing {
  readonly kind: FileKind;
  readonly language: 'fr' | 'en';
  readonly privateNotes: boolean;
  /** Sheets that hold nothing too: for a template. */
  readonly emptySheets: boolean;
}

/** What the files thread does: all parsing and all writing of tables, off the page. */
export const FILES_API = {
  read: ({ onProgress }: Serving, files: readonly FileBytes[], { language, answers }: Reading): Promise<ReadResult> =>
    readFiles(files, { newId, language, answers, onProgress }),
  write: (_serving: Serving, document: MapDocument, { kind, ...options }: Writing): Promise<readonly WrittenFile[]> =>
    writeFiles(document, kind, options),
};

export type FilesApi = typeof FILES_API;
