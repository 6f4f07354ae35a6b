import { defined } from '../domain/defined';
import type { ColumnPlan, Meaning } from '../formats/columns/columnPlan';
import { fieldsOfKind } from '../formats/columns/knownFields';
import type { TableReview } from '../formats/columns/tableReview';
import { TABLE_KINDS, type TableKind } from '../formats/headings/tableKind';
import type { Answers, Question } from '../formats/readResult';

/** How to read one table: the choices of the page's dialog, keyed by header. `words`: by header, then by word. */
interface TableChoice {
  readonly file: string;
  readonly sheet?: string;
  readonly is: TableKind;
  readonly columns: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

interface YesOrNo {
  readonly file?: string;
  readonly sheet?: string;
  readonly question: string;
  readonly answer: boolean;
}

/** Answers to the questions raised by files, in a file that a person can edit. */
export interface Choices {
  readonly answers: readonly YesOrNo[];
  readonly tables: readonly TableChoice[];
}

/** Default choices, to be edited and passed back. */
export function choicesOf(tables: readonly TableReview[], questions: readonly Question[]): Choices {
  return {
    answers: questions.flatMap((question) => {
      if (question.kind === 'columns') return [];
      const { file, sheet } = question.message;
      return [{ ...place({ file, sheet }), question: question.kind, answer: question.byDefault }];
    }),
    tables: tables.map(({ file, sheet, headings, plan }) => ({
      file,
      ...place({ sheet }),
      is: plan.kind,
      columns: Object.fromEntries(headings.map((heading, i) => [heading, plan.columns[i] ?? 'attribute'])),
      words: wordsOf(headings, plan),
    })),
  };
}

function place(where: { readonly file?: string | undefined; readonly sheet?: string | undefined }) {
  const { file, sheet } = where;
  return defined({ file, sheet });
}

function wordsOf(headings: readonly string[], { meanings = [] }: ColumnPlan): TableChoice['words'] {
  const ofColumn = (wanted: number) =>
    meanings.flatMap(({ column, text, value }) => (column === wanted ? [[text, value] as const] : []));
  const said = headings.map((heading, column) => [heading, ofColumn(column)] as const);
  return Object.fromEntries(
    said.flatMap(([heading, words]) => (words.length === 0 ? [] : [[heading, Object.fromEntries(words)]])),
  );
}

/** Yes/no answers in the reader's form; answers to questions that are not asked are ignored. */
export function answersIn({ answers }: Choices, questions: readonly Question[]): Answers {
  return new Map(
    questions.flatMap((question): [string, boolean][] => {
      if (question.kind === 'columns') return [];
      const { file, sheet } = question.message;
      const given = answers.find(
        (one) =>
          one.question === question.kind && one.file === file && (one.sheet === undefined || one.sheet === sheet),
      );
      return given ? [[question.id, given.answer]] : [];
    }),
  );
}

/** Plans in the reader's form, or the first item that matches no table or column. Columns not named keep their role. */
export function plansIn(
  { tables: chosen }: Choices,
  tables: readonly TableReview[],
): { readonly answers: Answers } | { readonly unknown: string } {
  const answers = new Map<string, ColumnPlan>();
  for (const choice of chosen) {
    // Nodes and edges of a network are two tables with one name: they are matched in order.
    const table = tables.find(
      ({ id, file, sheet }) =>
        !answers.has(id) && file === choice.file && (choice.sheet === undefined || choice.sheet === sheet),
    );
    if (!table) return { unknown: choice.sheet === undefined ? choice.file : `${choice.file} – ${choice.sheet}` };
    const known = fieldsOfKind(choice.is);
    const unknown =
      [...Object.keys(choice.columns), ...Object.keys(choice.words)].find((one) => !table.headings.includes(one)) ??
      Object.values(choice.columns).find((field) => !known.has(field));
    if (unknown !== undefined) return { unknown };
    answers.set(table.id, planOf(choice, table));
  }
  return { answers };
}

function planOf({ is, columns, words }: TableChoice, { headings, unasked, plans }: TableReview): ColumnPlan {
  const before = is === unasked.kind ? unasked : plans.get(is);
  return {
    kind: is,
    columns: headings.map((heading, i) =>
      Object.hasOwn(columns, heading) ? (columns[heading] ?? 'attribute') : (before?.columns[i] ?? 'attribute'),
    ),
    meanings: headings.flatMap((heading, column) =>
      Object.entries(Object.hasOwn(words, heading) ? (words[heading] ?? {}) : {}).map(
        ([text, value]): Meaning => ({ column, text, value }),
      ),
    ),
  };
}

/** Reads a file of choices; `undefined` when it is not one. Whatever it omits keeps its default. */
export function choicesFrom(text: string): Choices | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isRecord(kept)) return undefined;
  const { answers = [], tables = [] } = kept;
  if (!Array.isArray(answers) || !Array.isArray(tables)) return undefined;
  return answers.every(isYesOrNo) && tables.every(isPartOfTable)
    ? { answers, tables: tables.map((one) => ({ columns: {}, words: {}, ...one })) }
    : undefined;
}

function isYesOrNo(value: unknown): value is YesOrNo {
  return isRecord(value) && typeof value.question === 'string' && typeof value.answer === 'boolean';
}

function isPartOfTable(value: unknown): value is Pick<TableChoice, 'file' | 'is'> & Partial<TableChoice> {
  if (!isRecord(value) || typeof value.file !== 'string') return false;
  const { columns = {}, words = {} } = value;
  const areTexts = (one: unknown, isText: (text: unknown) => boolean) =>
    isRecord(one) && Object.values(one).every(isText);
  return (
    TABLE_KINDS.some((kind) => kind === value.is) &&
    areTexts(columns, (text) => typeof text === 'string') &&
    areTexts(words, (of) => areTexts(of, (text) => typeof text === 'string' || text === null))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
