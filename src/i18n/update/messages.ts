import type { UpdatedTable } from '../../analysis/update/updatedTable';
import type { ChangedField } from '../../analysis/update/updatePlan';

/** How many records of each kind; those of which there are none are left out. */
export type RecordCounts = Readonly<Partial<Record<UpdatedTable, number>>>;

/** Words of updating the open map from a newer file. */
export interface UpdateMessages {
  /** The button that picks files, and what it does. */
  readonly updateMap: string;
  readonly hint: string;
  /** Over what is asked of the file before it is compared, and its buttons. */
  readonly review: string;
  readonly nothingYet: string;
  readonly seeChanges: string;
  /** The same file, not opened as a map of its own but compared with the open one. */
  readonly instead: string;

  readonly title: (file: string) => string;
  /** While the file is compared with the map, and what leaves that. */
  readonly planning: string;
  readonly leave: string;
  readonly known: (actors: number) => string;
  readonly nothingNew: string;
  /** A file that speaks of nobody of the map. */
  readonly nobodyKnown: string;
  readonly summary: (counts: {
    readonly added: RecordCounts;
    readonly changed: RecordCounts;
    readonly gone: RecordCounts;
    readonly asked: number;
  }) => string;
  readonly remarks: (count: number) => string;

  readonly asked: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly question: (theirs: string) => string;
    readonly isOne: (ours: string) => string;
    readonly isNobody: string;
    readonly later: string;
  };
  readonly changed: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly allOfFile: string;
    readonly allOfMap: string;
    readonly asProposed: string;
    readonly inFile: (value: string) => string;
    readonly onMap: (value: string) => string;
    readonly because: Readonly<Record<NonNullable<ChangedField['because']>, string>>;
  };
  readonly added: { readonly title: (count: number) => string; readonly hint: string };
  readonly gone: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly remove: (what: string) => string;
    readonly withTies: (ties: number) => string;
  };
  /** The buttons over a list of boxes. */
  readonly addAll: string;
  readonly addNone: string;
  readonly removeAll: string;
  readonly keepAll: string;
  readonly more: (count: number) => string;

  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly level: (level: number) => string;
  readonly seats: string;
  /** Fields that have no heading in tables. */
  readonly otherFields: Readonly<Record<string, string>>;
  readonly otherField: string;

  readonly testimony: (person: string, themes: readonly string[]) => string;
  readonly offer: (holder: string, isRequest: boolean, themes: readonly string[]) => string;
  readonly introduction: (a: string, b: string) => string;
  readonly awareness: (actor: string, action: string) => string;
  readonly place: (place: { readonly file: string; readonly sheet?: string; readonly row: number }) => string;
  /** Heading under which an actor or a tie that came says where from. */
  readonly cameFrom: string;

  readonly apply: string;
  readonly applyNothing: string;
  readonly done: (counts: {
    readonly added: RecordCounts;
    readonly changed: RecordCounts;
    readonly gone: RecordCounts;
  }) => string;
  readonly unchanged: string;
}
