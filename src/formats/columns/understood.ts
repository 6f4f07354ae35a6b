import type { Message } from '../message';
import type { Question } from '../readResult';
import type { ColumnPlan, PlanSource, UnaskedPlan } from './columnPlan';
import type { TableTop } from './tableTop';

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
  readonly isOfText?: boolean;
  /** Who leads an action and who takes part in it are tied. */
  readonly actsTogether?: boolean;
  /** The format says what its columns are: nothing in them is guessed. */
  readonly isExact?: boolean;
}

/** A table as a person may look at it, set aside or not, before it is read. */
export interface SeenTable extends UnderstoodTable {
  /** What the answer about its columns goes by. */
  readonly id: string;
  readonly source: PlanSource;
  readonly unasked: () => UnaskedPlan;
  /** What each column is, as a question, where what the table holds gives reason to ask after all. */
  readonly ask: () => Question;
  readonly hasHeader: boolean;
  /** Absent: the format says which row holds the headings. */
  readonly top?: TableTop;
  /** False: nothing of it loads, since a person set it aside or what it needs is missing. */
  readonly isRead: boolean;
}

export interface Understanding {
  /** Absent: it holds nothing, or nothing that anybody could map. */
  readonly seen?: SeenTable | undefined;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
}
