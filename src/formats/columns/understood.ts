import type { Message } from '../message';
import type { Question } from '../readResult';
import type { ColumnPlan, PlanSource, UnaskedPlan } from './columnPlan';
import type { TableTop } from './tableTop';

export interface DataRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface UnderstoodTable {
  readonly file: string;
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly plan: ColumnPlan;
  readonly rows: readonly DataRow[];
  readonly listSeparators: readonly string[];
  readonly isMereNames?: boolean;
  readonly isOfText?: boolean;
  /** An action's lead and partners are tied to each other. */
  readonly actsTogether?: boolean;
  /** The format says what its columns are: nothing is guessed. */
  readonly isExact?: boolean;
}

/** A table as a person may see it before it is read, even when it is set aside. */
export interface SeenTable extends UnderstoodTable {
  readonly id: string;
  readonly source: PlanSource;
  readonly unasked: () => UnaskedPlan;
  /** Builds the question about the columns, when the content gives reason to ask after all. */
  readonly ask: () => Question;
  readonly hasHeader: boolean;
  /** Absent when the format says which row is the header row. */
  readonly top?: TableTop;
  /** False when nothing of it loads: a person set it aside, or a required column is missing. */
  readonly isRead: boolean;
}

export interface Understanding {
  /** Absent when the table holds nothing, or nothing that a person could map. */
  readonly seen?: SeenTable | undefined;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
}
