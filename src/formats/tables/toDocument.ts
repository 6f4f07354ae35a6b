import type { Coverage } from '../../domain/coverage';
import type { MapDocument } from '../../domain/mapDocument';
import { withoutFigures } from '../columns/figuresBeside';
import { withKeys } from '../columns/keyColumns';
import { likelyPlan } from '../columns/likelyPlan';
import { reviewTables } from '../columns/reviewTables';
import type { TableReview } from '../columns/tableReview';
import { withTiesBetween } from '../columns/tiesBetween';
import { understand } from '../columns/understand';
import type { SeenTable, Understanding } from '../columns/understood';
import { levelOf, type Message } from '../message';
import type { RawTable } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { prepareTable, separateTables } from '../recipes/prepareTable';
import { recipeTables } from '../recipes/recipeTables';
import { knownSets } from '../sets/knownSets';
import { doubtfulLists } from './doubtfulLists';
import { mapOfTables } from './mapOfTables';

/** The map read from tables; no document when none of them holds anything. */
export interface TablesRead {
  readonly document?: MapDocument;
  readonly coverage?: Coverage;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly tables?: readonly TableReview[];
}

/**
 * Reads any number of tables, in any order, as one map: lists of actors first, then what refers to them. An unreadable table is reported
 * and the others load; one with headings only is skipped when others have rows. `isAsked`: there are questions about the source files
 * already.
 */
export function toDocument(
  raws: readonly RawTable[],
  context: ReadContext,
  title: string,
  isAsked = false,
): TablesRead {
  const messages: Message[] = [];
  const questions: Question[] = [];
  const blank: Message[] = [];
  const known = knownSets(raws, context.language);
  messages.push(...known.messages);
  const lists: RawTable[] = [];
  for (const table of separateTables(known.tables, context.language)) {
    const readable = prepareTable(table, context.language);
    const made = recipeTables(readable, context);
    for (const message of made?.messages ?? []) messages.push(message);
    questions.push(...(made?.questions ?? []));
    lists.push(...(made?.tables ?? [readable.table]));
  }
  const results = withoutFigures(
    lists.map((raw, i) => understand(raw, context, lists.slice(0, i).filter(isCalledLike(raw)).length)),
  );
  for (const result of results) {
    questions.push(...result.questions);
    for (const message of result.messages) (message.code === 'NO_DATA_ROWS' ? blank : messages).push(message);
  }
  questions.push(...doubtfulLists(results).map(({ ask }) => ask()));
  const isReviewed =
    context.review === 'always' || (context.review === 'whenAsked' && (isAsked || questions.length > 0));
  const seen = planned(results, isReviewed);
  const read = mapOfTables(
    seen.filter(({ isRead }) => isRead),
    context,
    title,
  );
  if (read && 'code' in read) return { messages: [...messages, read], questions };
  return {
    ...(read ? { document: read.document, coverage: read.coverage } : {}),
    messages: read
      ? [...messages, ...read.messages]
      : messages.some((one) => levelOf(one) === 'error')
        ? messages
        : [...messages, ...blank.slice(0, 1)],
    questions,
    ...(isReviewed ? { tables: reviewTables(seen.filter(isOfTheFile)) } : {}),
  };
}

/** False for names without a tie in a matrix and names found in text: they are not tables that a person could review. */
function isOfTheFile({ isMereNames = false, isOfText = false }: SeenTable): boolean {
  return !isMereNames && !isOfText;
}

/** Matches tables with the same file and sheet: nodes and edges of a network have no sheet, and files in two folders may share a name. */
function isCalledLike({ file, sheet }: RawTable): (other: RawTable) => boolean {
  return (other) => other.file === file && other.sheet === sheet;
}

/** Returns every table with its plan, completed once all are known: keys of actor lists, and likely ties and fields for review. */
function planned(results: readonly Understanding[], isReviewed: boolean): SeenTable[] {
  const all = results.flatMap((result) => result.seen ?? []);
  const seen = withKeys(isReviewed ? withTiesBetween(all) : all);
  if (!isReviewed) return seen;
  return seen.map((table) => ({ ...table, plan: likelyPlan(table, table.plan, table.source === 'guessed') }));
}
