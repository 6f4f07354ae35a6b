import { fold } from '../../domain/folding';
import { typeOfName } from '../../domain/words/typeOfName';
import { numberOf } from '../tables/numberCell';
import type { DataRow } from './understood';

const TOTAL =
  /^(?:(?:(?:grand |sous-?|sub)?total(?:e|es|s)?|totaux|somme|sum|moyenne|effectifs?|nombre (?:total )?de?|nb (?:de )?)\b|(?:nombre|count)$)/;
const FOOTNOTE =
  /^(?:\*|nb\b|n\.b\b|sources?\b|legende\b|legend\b|notes?\s*:|mise? a jour\b|copyright\b|©|confidential\b|confidentiel|(?:genere|exporte|edite|extrait|imprime)e? (?:le|par|depuis)\b|(?:generated|exported|printed) (?:on|by|from)\b|all rights reserved|\(\d\)|total\b)/;
/** What a spreadsheet or a program writes where nothing is known, letter by letter: "Nan" and "Na" are people. */
const NOTHING = /^(?:NA|N\/A|n\/a|#N\/A|NaN|nan|NULL|null|None|-{1,3}|—|–)$/;

/** A line that adds up others ("Total", "Nombre de présents : 9"), in front of numbers only: no actor of that name. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  const label = fold(first);
  if (!TOTAL.test(label)) return false;
  if (others.length === 0) return /[:=]?\s*\d+$/.test(label);
  return others.every(
    (cell) =>
      numberOf(cell.replace(/\s?(?:€|%|k€|eur(?:os)?|£|\$)$/i, '')) !== undefined || /^\d+\s+\p{L}+$/u.test(cell),
  );
}

/** Lines below a table that are none of it: notes, legends, where it comes from. How many rows are left without them. */
export function endOfTable(rows: readonly DataRow[]): number {
  let end = rows.length;
  while (end > 1) {
    const filled = (rows[end - 1]?.cells ?? []).filter((cell) => cell !== '');
    const [only = ''] = filled;
    if (
      isTotalRow(filled) ||
      isNumberOnly(rows[end - 1]) ||
      isLabelled(rows[end - 1]) ||
      isApart(rows, end - 1) ||
      (filled.length === 1 && FOOTNOTE.test(fold(only)))
    )
      end--;
    else break;
  }
  return end;
}

/** "Formateur : João Ferreira", alone below a table of several columns. */
function isLabelled(row: DataRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell !== '');
  return (
    filled.length === 1 && (row?.cells.length ?? 0) > 2 && /^\p{Lu}[\p{L}'’ ()]{3,30}\s?:\s./u.test(filled[0] ?? '')
  );
}

/** The number of a line that nobody filled in, in a table of several columns. */
function isNumberOnly(row: DataRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell !== '');
  return (
    filled.length === 1 &&
    filled[0] === row?.cells[0] &&
    (row?.cells.length ?? 0) > 2 &&
    /^\d{1,4}$/.test(filled[0] ?? '')
  );
}

/** Columns that a line of one cell is far too short for. */
const WIDE = 4;

/** True for what stands below a blank line, a cell a line, in a table of several columns: what a program adds to its report. */
function isApart(rows: readonly DataRow[], last: number): boolean {
  const filledIn = (at: number) => (rows[at]?.cells ?? []).filter((cell) => cell !== '').length;
  for (let at = last; at > 0 && filledIn(at) === 1; at--) {
    const [row, above] = [rows[at]?.row ?? 0, rows[at - 1]?.row ?? 0];
    if (row > above + 1) return filledIn(at - 1) >= WIDE;
  }
  return false;
}

/** Who people are put together as, in a line of its own above them. */
const GATHERED =
  /^(?:(?:les|the) )?(?:elus|elues|associations|entreprises|partenaires|habitants|techniciens|services|college des|collectivites|institutions|institutionnels|financeurs|agriculteurs|citoyens|membres|excuses|absents|presents|invites|societe civile|secteur|representants|titulaires|suppleants|members|guests|apologies|absent|present|partners)\b/;

/**
 * True for a line of one cell in a table of several columns that is the title of those below it ("COLLÈGE DES ÉLUS", "Excusés :"),
 * nobody.
 */
export function isSectionRow(cells: readonly string[]): boolean {
  const [only = '', ...others] = cells.filter((cell) => cell !== '');
  if (only === '' || others.length > 0) return false;
  return (
    only.endsWith(':') ||
    GATHERED.test(fold(only)) ||
    (only.length > 12 && only === only.toUpperCase() && typeOfName(only) === 'unknown')
  );
}

/** True where a cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
