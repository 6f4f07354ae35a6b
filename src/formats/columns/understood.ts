import type { Message } from '../message';
import type { Question } from '../readResult';
import type { ColumnPlan } from './columnPlan';

/** A line of data: as many cleaned cells as there are columns. */
export interface DataRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table of which every column is understood, with what was to be said of it and asked. */
export interface UnderstoodTable {
  readonly file: string;
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly plan: ColumnPlan;
  readonly rows: readonly DataRow[];
  readonly listSeparators: readonly string[];
  readonly isMereNames?: boolean;
}

export interface Understanding {
  /** Absent: nothing of this table loads (see the messages), or a person set it aside. */
  readonly table?: UnderstoodTable;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
}
