import type { Coverage } from '../domain/coverage';
import type { MapDocument } from '../domain/mapDocument';
import type { MarkedText } from '../domain/passages/passage';
import type { ColumnPlan } from './columns/columnPlan';
import type { RememberedPlan } from './columns/rememberedPlan';
import type { TableReview } from './columns/tableReview';
import type { TableKind } from './headings/tableKind';
import type { Message } from './message';
import type { KnownNames } from './prose/knownNames';
import type { TextReview } from './prose/textReview';

export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a file from an archive: bytes unzipped from that archive so far, shared by its files so that one limit holds for all. */
  readonly unzipped?: { bytes: number };
}

/** Kinds of tables that describe meetings or projects as well as people (`recipes/recipeTables`). */
export type RecipeKind = 'attendance' | 'signInSheet' | 'participations' | 'pairs' | 'twinned' | 'posts';

/** A question only a person can decide. Its default is shown and, on the command line, taken. */
export type Question =
  | {
      readonly kind: 'headerMissing' | 'headerNotFirst';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
    }
  | {
      readonly kind: 'hiddenSheet' | 'hiddenCells';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
    }
  /** A table that seems to cross names: actors with actors, actors with their networks, or an actor and its contacts on each line. */
  | {
      readonly kind: 'actorMatrix' | 'memberMatrix' | 'neighbourLists';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
    }
  /** A table that describes meetings or projects besides people, read as such. */
  | { readonly kind: RecipeKind; readonly id: string; readonly message: Message; readonly byDefault: boolean }
  /** A text of which the underlined names open. */
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
      readonly mayBeTable: boolean;
    }
  /** Headings that were not recognised: asks what each column is. `rows`: the first rows, as a preview. */
  | {
      readonly kind: 'columns';
      readonly id: string;
      readonly file: string;
      readonly sheet?: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly byDefault: ColumnPlan;
      /** Plans to start from when the person picks another kind of table. */
      readonly plans: ReadonlyMap<TableKind, ColumnPlan>;
    };

/** An answer: yes or no, the mapped columns, the marks in a text, or the row of the headings (0: none). */
export type Answer = boolean | number | ColumnPlan | MarkedText;
export type Answers = ReadonlyMap<string, Answer>;

/**
 * Result of a reading; a reader never throws on a bad file. `document` is what loads (after the defaults of unanswered
 * questions). `error`: nothing loads, and the open map stays as it was.
 */
export type ReadResult =
  | {
      readonly outcome: 'ok' | 'warn' | 'ask';
      readonly document: MapDocument;
      /** What the file covers. Absent for a map of ours, which covers everything. */
      readonly coverage?: Coverage;
      readonly messages: readonly Message[];
      readonly questions: readonly Question[];
      /** Every table, when a person looks at them. */
      readonly tables?: readonly TableReview[];
      /** Every text, when a person looks at them. */
      readonly texts?: readonly TextReview[];
      /** With `keepMaps`, when the files hold several maps: all of them, `document` first. */
      readonly maps?: readonly NamedMap[];
    }
  | {
      readonly outcome: 'error';
      readonly messages: readonly Message[];
      readonly tables?: readonly TableReview[];
      readonly texts?: readonly TextReview[];
    };

/** One map among several: a saved map, or all the tables together. */
export interface NamedMap {
  /** The title from its file name, or from what the names of its files share. */
  readonly name: string;
  readonly document: MapDocument;
}

export interface ReadContext {
  readonly newId: () => string;
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
  readonly known?: KnownNames;
  readonly remembered?: readonly RememberedPlan[];
  /**
   * When a person looks at the tables before anything opens: always, or when something is asked. The tables then come
   * with the result, and unknown words take their likeliest meaning unless an answer says otherwise.
   */
  readonly review?: 'always' | 'whenAsked';
  /**
   * Returns the maps after the first as well; `true`: tables beside them too, as one more map, for joining. Otherwise
   * they are reported as not read.
   */
  readonly keepMaps?: boolean | 'saved';
  /** Share done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}
