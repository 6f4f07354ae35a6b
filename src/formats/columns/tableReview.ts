import type { TableKind } from '../headings/tableKind';
import type { ColumnPlan, PlanSource } from './columnPlan';
import type { TableTop } from './tableTop';
import type { Vocabulary } from './vocabularies';

/** A word of a column, as first spelt, and how many cells hold it. */
export interface ColumnWord {
  readonly text: string;
  readonly count: number;
  readonly known?: string;
  readonly likely?: string;
}

/** A vocabulary column and its words: unknown ones first, then by frequency. */
export interface ColumnWords {
  readonly column: number;
  readonly vocabulary: Vocabulary;
  readonly values: readonly string[];
  readonly words: readonly ColumnWord[];
  /** Words left out, as nobody reads a longer list; they are kept as they are. */
  readonly more: number;
}

/** How a table refers to actors on a list: by which column of the list, and how many are found. */
export interface NamedBy {
  readonly id: string;
  readonly file: string;
  readonly sheet?: string;
  readonly heading: string;
  readonly column: number;
  readonly named: number;
  readonly found: number;
  readonly notFound: readonly string[];
}

/** A table as shown to a person before it is opened: how it is read, and how else it could be. */
export interface TableReview {
  readonly id: string;
  readonly file: string;
  readonly sheet?: string;
  readonly source: PlanSource;
  readonly headings: readonly string[];
  readonly rowCount: number;
  readonly rows: readonly (readonly string[])[];
  readonly plan: ColumnPlan;
  readonly proposal: ColumnPlan;
  /** The plan when nobody looks: unknown words stay words. */
  readonly unasked: ColumnPlan;
  readonly plans: ReadonlyMap<TableKind, ColumnPlan>;
  readonly words: readonly ColumnWords[];
  readonly multiple: readonly string[];
  /** How its actors are found on the lists; absent when there is no list. */
  readonly namedBy?: NamedBy;
  /** Its first lines, when the header row may be another one; absent when the format tells it. */
  readonly top?: TableTop;
  /** False when its columns are called by letters, which say nothing about another table. */
  readonly hasHeader: boolean;
}
