import type { MessageCode } from '../../src/formats/message';
import type { Question } from '../../src/formats/readResult';

/** What one file of other people holds, as it opens, or why it is refused. */
export type FileCounts =
  | {
      readonly file: string;
      readonly actors: number;
      readonly ties: number;
      /** How often what is said of it. */
      readonly said?: Partial<Readonly<Record<MessageCode, number>>>;
      readonly asked?: readonly Question['kind'][];
      /** Why these are not the counts that came with the file. */
      readonly why?: string;
    }
  | { readonly file: string; readonly refused: MessageCode };
