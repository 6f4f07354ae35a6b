import type { TableName } from './mapDocument';

/** Tables that a list in a file can fill. */
export type CoveredTable = Extract<
  TableName,
  'actors' | 'ties' | 'actions' | 'testimonies' | 'offers' | 'introductions' | 'meetings' | 'awareness' | 'resources'
>;

/** Where a record was read; `row` is numbered as in a spreadsheet. */
export interface RecordPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
}

/** Columns of a file's lists for one table: known fields, and headings kept as attributes. */
export interface CoveredColumns {
  readonly fields: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * What a file of tables covers. A field without a column, or a table without a list, was not emptied; an actor that appears
 * only in a tie is not described. A map of ours has no coverage: it covers everything.
 */
export interface Coverage {
  readonly tables: ReadonlyMap<CoveredTable, CoveredColumns>;
  /** Source rows by record id; records that are only referred to have none. */
  readonly places: ReadonlyMap<string, RecordPlace>;
  /** Actors whose type was given in a row. */
  readonly typed: ReadonlySet<string>;
}
