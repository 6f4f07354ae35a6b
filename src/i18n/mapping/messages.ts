import type { TableKind } from '../../formats/columns/columnPlan';
import type { NamedBy } from '../../formats/columns/tableReview';
import type { Glance } from '../../formats/glance';

/** The window in which it is looked at how files are read, before they are opened. */
export interface MappingMessages {
  readonly title: string;
  readonly tables: string;
  /** What a table holds, in its line of the list: "30 lignes, des liens". */
  readonly tableLine: (rows: number, kind: TableKind) => string;
  readonly tableName: (file: string, sheet: string | undefined) => string;
  readonly tableTitle: (name: string) => string;
  readonly toCheck: string;
  readonly sources: Readonly<Record<'guessed' | 'recognised' | 'format' | 'remembered' | 'answered', string>>;
  readonly startAnew: string;
  readonly tableIs: string;
  readonly column: string;
  readonly isWhat: string;
  readonly firstValues: string;
  readonly hint: string;
  /** What a field is, where its name alone does not say it: "Id – ce que d’autres tableaux citent". */
  readonly fieldHints: Readonly<Record<string, string>>;
  readonly fieldOption: (name: string, hint: string | undefined) => string;
  readonly readGroup: string;
  readonly otherGroup: string;
  /** Over the words of columns and what each means. */
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsOf: (heading: string, field: string) => string;
  readonly means: (word: string) => string;
  readonly times: (count: number) => string;
  readonly proposed: (value: string) => string;
  readonly keepWord: string;
  readonly dropWord: string;
  readonly knownWords: (count: number) => string;
  readonly moreWords: (count: number) => string;
  readonly level: (level: string, meaning: string) => string;
  readonly namedBy: (named: NamedBy) => string;
  readonly notFound: (names: readonly string[], more: number) => string;
  readonly keyColumn: (list: string) => string;
  readonly result: string;
  readonly loaded: (actors: number, ties: number) => string;
  /** What else will be on the map; '' for nothing. */
  readonly besides: (glance: Glance) => string;
  readonly firstActors: string;
  readonly firstTies: string;
  readonly themes: (labels: readonly string[]) => string;
  readonly remarks: (count: number) => string;
  readonly noRemark: string;
  readonly nothingLoads: string;
  /** Before why some tables will not be read. */
  readonly leftOut: string;
  readonly readingAgain: string;
  readonly openMap: string;
  readonly cancel: string;
  readonly previousKept: string;
  readonly remembered: string;
  readonly yes: string;
  readonly no: string;
  readonly copyNotes: string;
  /** In the window that opens files and below what was said of them. */
  readonly reviewAgain: string;
  readonly reviewAgainHint: string;
}
