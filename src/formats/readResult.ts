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
  /** Of a file from an archive: bytes that all of that archive was unzipped to so far, held to one limit. */
  readonly unzipped?: { bytes: number };
}

/** Kinds of tables that tell of meetings or projects as well as of people (`recipes/recipeTables`). */
export type RecipeKind = 'attendance' | 'signInSheet' | 'participations' | 'pairs' | 'twinned' | 'posts';

/** Something only a person can decide; the default is shown and, on the command line, taken. */
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
  /** A table that seems to cross names: actors with actors, actors with their networks, or contacts one after the other. */
  | {
      readonly kind: 'actorMatrix' | 'memberMatrix' | 'neighbourLists';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
    }
  /** A table that tells of meetings or projects besides people, read as such. */
  | { readonly kind: RecipeKind; readonly id: string; readonly message: Message; readonly byDefault: boolean }
  /** A text, of which what is underlined opens. */
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly message: Message;
      readonly byDefault: boolean;
      /** It may be read as rows of a table instead. */
      readonly mayBeTable: boolean;
    }
  /** Headings not recognised: which column is what. `rows`: the first rows, to preview. */
  | {
      readonly kind: 'columns';
      readonly id: string;
      readonly file: string;
      readonly sheet?: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly byDefault: ColumnPlan;
      /** Where to start from when the table is said to be of another kind. */
      readonly plans: ReadonlyMap<TableKind, ColumnPlan>;
    };

/** An answer: yes or no, the columns as a person mapped them, what is underlined in a text, or the row that holds the headings (0: none). */
export type Answer = boolean | number | ColumnPlan | MarkedText;
/** Answers by question id. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * A reader never throws on a bad file. `document` is what loads (after the defaults of unanswered questions).
 * `error`: nothing loads, and the open map stays as it was.
 */
export type ReadResult =
  | {
      readonly outcome: 'ok' | 'warn' | 'ask';
      readonly document: MapDocument;
      /** What the file speaks of; absent: a map of ours, which speaks of everything. */
      readonly coverage?: Coverage;
      readonly messages: readonly Message[];
      readonly questions: readonly Question[];
      /** Every table, when a person is to look at them. */
      readonly tables?: readonly TableReview[];
      /** Every text, likewise. */
      readonly texts?: readonly TextReview[];
      /** With `keepMaps`, where the files hold several maps: all of them, `document` first. */
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
  /** After its file, or after what the names of its files share. */
  readonly name: string;
  readonly document: MapDocument;
}

/** What a reader is given by the world. */
export interface ReadContext {
  /** A fresh random id. */
  readonly newId: () => string;
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
  /** Whom and what the open map knows by name: found in texts. */
  readonly known?: KnownNames;
  /** How tables of these headings were read before. */
  readonly remembered?: readonly RememberedPlan[];
  /**
   * When a person looks at the tables before anything opens: always, or when something is asked. They then come with the
   * result, and words that we do not know mean what they most likely do, unless an answer says otherwise.
   */
  readonly review?: 'always' | 'whenAsked';
  /**
   * Returns the maps after the first as well; `true`: tables beside them too, as one more map, for joining. Otherwise they are
   * reported as not read.
   */
  readonly keepMaps?: boolean | 'saved';
  /** Share done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}
