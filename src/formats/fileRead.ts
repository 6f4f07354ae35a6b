import type { Message } from './message';
import type { ProseRead } from './prose/textReview';
import type { RawTable } from './rawTable';
import type { Question, ReadResult } from './readResult';

/** A file read: tables to join with those of other files, a whole map, or only messages about what is wrong. */
export type FileRead =
  | {
      readonly tables: readonly RawTable[];
      readonly messages: readonly Message[];
      readonly questions: readonly Question[];
      /** A text to search for names once the person's answers about it are known. */
      readonly prose?: ProseRead;
    }
  | { readonly map: ReadResult };
