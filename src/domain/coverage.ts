import type { TableName } from './mapDocument';

/** Tables that a list of a file may be of. */
export type CoveredTable = Extract<
  TableName,
  'actors' | 'ties' | 'actions' | 'testimonies' | 'offers' | 'introductions' | 'meetings' | 'awareness' | 'resources'
>;

/** Where a record was read: `row` as a spreadsheet shows it. */
export interface RecordPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
}

/** What the lists of one kind of a file speak of: the fields that have a column, and headings kept as attributes. */
export interface CoveredColumns {
  readonly fields: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * What a file of tables speaks of. A field without a column was not emptied, a table without a list was not either; an actor
 * that only a tie names has nothing said of it. A map of ours has none: it speaks of everything.
 */
export interface Coverage {
  readonly tables: ReadonlyMap<CoveredTable, CoveredColumns>;
  /** Rows that records were read from, by their ids; those that others only name have none. */
  readonly places: ReadonlyMap<string, RecordPlace>;
  /** Actors whose type a row said. */
  readonly typed: ReadonlySet<string>;
}
