import type { TableKind } from '../headings/tableKind';
import type { ColumnPlan, PlanSource } from './columnPlan';
import type { TableTop } from './tableTop';
import type { Vocabulary } from './vocabularies';

/** A word of a column, as it was first spelt, and how many cells hold it. */
export interface ColumnWord {
  readonly text: string;
  readonly count: number;
  /** The value of ours that our own table of words makes of it. */
  readonly known?: string;
  /** The one that it most likely means; for a person to confirm. */
  readonly likely?: string;
}

/** A column of a vocabulary, and its words: those that we do not know first, each by how often it comes. */
export interface ColumnWords {
  readonly column: number;
  readonly vocabulary: Vocabulary;
  /** What its words may stand for. */
  readonly values: readonly string[];
  readonly words: readonly ColumnWord[];
  /** Words left out, since nobody reads a longer list: they are kept as they are. */
  readonly more: number;
}

/** How the actors that a table speaks of are found in a list of actors: by which of its columns, and how many of them. */
export interface NamedBy {
  /** Of the list, as its answers go by. */
  readonly id: string;
  readonly file: string;
  readonly sheet?: string;
  /** The heading of the column of the list that holds what the table calls actors by. */
  readonly heading: string;
  readonly column: number;
  /** Different actors that the table speaks of. */
  readonly named: number;
  readonly found: number;
  /** Some of those that are on no list. */
  readonly notFound: readonly string[];
}

/** A table as a person looks at it before it is opened: what it is read as, and what else it could be. */
export interface TableReview {
  /** What the answer about its columns goes by. */
  readonly id: string;
  readonly file: string;
  readonly sheet?: string;
  readonly source: PlanSource;
  readonly headings: readonly string[];
  readonly rowCount: number;
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  readonly plan: ColumnPlan;
  /** What is proposed to somebody who never said anything. */
  readonly proposal: ColumnPlan;
  /** What is read when nobody looks: of words that we do not know, nothing but the words. */
  readonly unasked: ColumnPlan;
  /** Where to start from when the table is said to be of another kind. */
  readonly plans: ReadonlyMap<TableKind, ColumnPlan>;
  readonly words: readonly ColumnWords[];
  /** Fields that several columns may be. */
  readonly multiple: readonly string[];
  /** How what it says of actors finds them in the lists of actors; absent when there is no list. */
  readonly namedBy?: NamedBy;
  /** Its first lines, where the headings may be in another one; absent: the format says which they are. */
  readonly top?: TableTop;
  /** False: its columns have letters for headings, which say nothing of another table. */
  readonly hasHeader: boolean;
}
