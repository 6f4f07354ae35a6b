import type { MapDocument } from '../domain/mapDocument';
import { memoryIn } from '../formats/columns/tableMemory';
import { type Considered, considered } from '../formats/considered';
import { isParsedFor, type ParsedFiles, parseFiles } from '../formats/parseFiles';
import type { KnownNames } from '../formats/prose/knownNames';
import { readFiles, readParsed } from '../formats/readFiles';
import type { Answers, FileBytes, ReadContext, ReadResult } from '../formats/readResult';
import { type FileKind, type WrittenFile, writeFiles } from '../formats/writeFiles';
import { newId } from '../platform/newId';
import type { Serving } from './protocol';

interface Reading {
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
  /** Several saved maps are returned separately, to be joined or each to be opened. */
  readonly keepMaps?: boolean | 'saved';
  /** Names in the open map, to be recognised in texts. */
  readonly known?: KnownNames;
}

interface Looking extends Reading {
  /** Stays the same for the same files: they are parsed once, however often a person answers. */
  readonly look: number;
}

interface Considering extends Looking {
  /** Stored memory of how tables were read before. */
  readonly memory: string | null;
  readonly review: 'always' | 'whenAsked';
}

interface Writing {
  readonly kind: FileKind;
  readonly language: 'fr' | 'en';
  readonly privateNotes: boolean;
  readonly confidences: boolean;
  /** Includes empty sheets, for a template. */
  readonly emptySheets: boolean;
}

/** Functions of the files worker: parses and writes all tables, off the page. It is ended when a person cancels. */
export function filesApi() {
  /** Parse result of the files being reviewed. */
  let held: { readonly look: number; readonly parsed: ParsedFiles } | null = null;

  const parsedOnce = async (files: readonly FileBytes[], look: number, context: ReadContext): Promise<ParsedFiles> => {
    if (held?.look === look && isParsedFor(held.parsed, context)) return held.parsed;
    held = null;
    const parsed = await parseFiles(files, context);
    held = { look, parsed };
    return parsed;
  };

  return {
    read: ({ onProgress }: Serving, files: readonly FileBytes[], reading: Reading): Promise<ReadResult> =>
      readFiles(files, { newId, ...reading, onProgress }),

    /** Same as `read`, but when the tables may need a review, a preview is returned in place of the map. */
    consider: async (
      { onProgress }: Serving,
      files: readonly FileBytes[],
      { memory, look, ...reading }: Considering,
    ): Promise<Considered> => {
      const context = { newId, ...reading, onProgress, remembered: memoryIn(memory) };
      const parsed = await parsedOnce(files, look, context);
      const found = considered(readParsed(parsed, context), reading.review === 'always');
      if (found.kind !== 'asked') held = null;
      return found;
    },

    /** Reads the reviewed files, with all answers. */
    accept: async (
      { onProgress }: Serving,
      files: readonly FileBytes[],
      { look, ...reading }: Looking,
    ): Promise<ReadResult> => {
      const context = { newId, ...reading, onProgress };
      const parsed = await parsedOnce(files, look, context);
      held = null;
      return readParsed(parsed, context);
    },

    write: (_serving: Serving, document: MapDocument, { kind, ...options }: Writing): Promise<readonly WrittenFile[]> =>
      writeFiles(document, kind, options),
  };
}

export type FilesApi = ReturnType<typeof filesApi>;
