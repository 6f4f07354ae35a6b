import { recognise } from '../columns/recognise';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawRow, RawTable } from '../rawTable';
import { placeOf, questionId } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { shownText } from '../shownText';
import { actorMatrixFit, actorMatrixTables } from './actorMatrix';
import { crossTableOf } from './crossTable';
import { memberMatrixFit, memberMatrixTables } from './memberMatrix';
import { areNamePairs, pairTables } from './namePairs';
import { areNeighbourLists, neighbourTables } from './neighbourLists';
import { isSchoolMatrix, schoolMatrixTables } from './schoolMatrix';

/** Lists made from a table that is not one, with what had to be asked. */
export interface MatrixRead {
  readonly tables: readonly RawTable[];
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
}

/** Pairs of names are a list that only lacks headings: the question is the one for missing headings (`columns/understand`). */
type Kind = 'actorMatrix' | 'memberMatrix' | 'neighbourLists' | 'headerMissing';

interface Found {
  readonly kind: Kind;
  readonly isSure: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly unnamed?: readonly RawRow[];
  readonly tables: (language: 'fr' | 'en') => RawTable[];
}

/**
 * Turns a table that crosses names into lists: actors with actors, actors with networks, or an actor and its contacts
 * on each line, even a single one. `undefined` for a list, or when a person says that it is one. Asks nothing when
 * names and marks leave no doubt.
 */
export function matrixTables(table: RawTable, { answers, language }: ReadContext): MatrixRead | undefined {
  if (table.plan) return undefined;
  const found = crossingOf(table) ?? listsOf(table);
  if (!found) return undefined;
  const place = placeOf(table);
  const aside = (found.unnamed ?? []).map(
    ({ row, cells }): Message => ({ code: 'LINE_SET_ASIDE', ...place, row, value: shownText(cells.join(' ; ')) }),
  );
  const id = questionId(table.file, table.sheet ?? '', found.kind);
  const answer = found.isSure ? true : answers.get(id);
  if (answer === false) return undefined;
  if (answer === true) return { tables: found.tables(language), messages: aside, questions: [] };
  const message: Message =
    found.kind === 'headerMissing'
      ? { code: 'HEADER_MISSING', ...place }
      : { code: 'MATRIX_GUESSED', ...place, value: found.rows, value2: found.columns };
  const asked: Question = { kind: found.kind, id, message, byDefault: true };
  return { tables: found.tables(language), messages: [...aside, message], questions: [asked] };
}

function crossingOf(table: RawTable): Found | undefined {
  // A matrix with more columns than are read is refused like any other table.
  if ((table.rows[0]?.cells.length ?? 0) > LIMITS.columns) return undefined;
  const cross = crossTableOf(table);
  if (!cross) return undefined;
  const size = { rows: cross.rows.length, columns: cross.columns.length, unnamed: cross.unnamed };
  const ofActors = actorMatrixFit(cross);
  if (ofActors) {
    const tables = (language: 'fr' | 'en') => actorMatrixTables(cross, table, language);
    return { kind: 'actorMatrix', isSure: ofActors === 'sure', ...size, tables };
  }
  if (isSchoolMatrix(cross)) {
    const tables = (language: 'fr' | 'en') => schoolMatrixTables(cross, table, language);
    return { kind: 'actorMatrix', isSure: true, ...size, tables };
  }
  const ofMembers = memberMatrixFit(cross);
  if (!ofMembers) return undefined;
  const tables = (language: 'fr' | 'en') => memberMatrixTables(cross, table, language);
  return { kind: 'memberMatrix', isSure: ofMembers === 'sure', ...size, tables };
}

function listsOf(table: RawTable): Found | undefined {
  const [first] = table.rows;
  if (!first) return undefined;
  if (areNamePairs(table)) {
    const tables = (language: 'fr' | 'en') => pairTables(table, language);
    return { kind: 'headerMissing', isSure: false, rows: table.rows.length, columns: 2, tables };
  }
  if (!areNeighbourLists(table)) return undefined;
  const rest = table.rows.slice(1).map(({ cells }) => cells);
  if (first.cells.length > 1 && recognise(first.cells, rest, '')?.kind === 'actors') return undefined;
  const columns = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const tables = (language: 'fr' | 'en') => neighbourTables(table, language);
  return { kind: 'neighbourLists', isSure: false, rows: table.rows.length, columns, tables };
}
