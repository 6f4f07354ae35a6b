import type { Message } from './message';
import type { ProseRead } from './prose/textReview';
import type { RawTable } from './rawTable';
import type { Question, ReadResult } from './readResult';

/** A file read: tables to be joined with those of other files, a whole map, or only what is wrong with it. */
export type FileRead =
  | {
      readonly tables: readonly RawTable[];
      readonly messages: readonly Message[];
      readonly questions: readonly Question[];
      /** A text that is looked through for names once what a person says of it is known. */
      readonly prose?: ProseRead;
    }
  | { readonly map: ReadResult };
