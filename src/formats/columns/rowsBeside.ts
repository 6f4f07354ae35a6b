import { fold } from '../../domain/folding';
import { numberOf } from '../cells/numberCell';
import { readNameSaysOrganisation } from '../names/readNames';
import { loneCell } from './loneCells';
import type { DataRow } from './understood';

const TOTAL =
  /^(?:(?:(?:grand |sous-?|sub)?total(?:e|es|s)?|totaux|somme|sum|moyenne|effectifs?|nombre (?:total )?de?|nb (?:de )?)\b|(?:number|nb|no) (?:of )?(?:attend\w+|present|participants|people)|(?:nombre|comptage|count|(?:presents?|absents?|excuses?|inscrits?|participants?|attendees|attended|attendance)(?: au total)?)$)/;
const FOOTNOTE =
  /^(?:\*|\(?[^=(|]{1,20}\)? ?= ?\S|nb\b|n\.b\b|sources?\b|legende\b|legend\b|notes?\s*:|mise? a jour\b|maj\b|copyright\b|©|confidential\b|confidentiel|(?:fichier|document|tableau|liste) (?:interne|confidentielle?|de travail)\b|(?:a )?ne pas diffuser|(?:for )?internal use|(?:genere|exporte|edite|extrait|imprime)e? (?:le|par|depuis)\b|(?:generated|exported|printed) (?:on|by|from)\b|(?:last |as )?(?:updated|revised|checked|amended|reviewed|compiled|correct) (?:on|at|in|by|after|before|as|following|\d)|(?:a jour|revise|verifie|etabli|dresse|actualise)e?s? (?:au|le|apres|avant|en|par|suite)\b|all rights reserved|\(\d\)|(?:grand |sub)?totals?\b|\d+ (?:records?|rows?|entries|enregistrements?)$|report (?:run|date)\b|quorum\b|(?:prochaine?|next) [a-z]+ .*\d|(?:soit )?\(?\d{1,4}\)? [a-z]{4,}s\)?(?: [a-z]+)?$)/;
/** What spreadsheets and programs write for unknown values; case matters, since "Nan" and "Na" are people. */
const NOTHING = /^(?:NA|N\/A|n\/a|#N\/A|NaN|nan|NULL|null|None|-{1,3}|—|–)$/;

/** True for a line that adds up others ("Total", "Nombre de présents : 9"), with only numbers after the label: it is not an actor. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  const label = fold(first);
  if (!TOTAL.test(label)) return false;
  // "Total : 11 contacts".
  if (others.length === 0) return /[:=]?\s*\d+$|[:=]\s*\d+ [a-z]+$/.test(label);
  return others.every(
    (cell) =>
      numberOf(cell.replace(/^(?:€|£|\$)\s?|\s?(?:€|%|k€|eur(?:os)?|£|\$)$/gi, '')) !== undefined ||
      /^\d+\s+\p{L}+$/u.test(cell),
  );
}

/** True for a subtotal between lines: labelled so, alone or before numbers. */
export function isSubtotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return /^(?:sous-? ?total|sub-? ?total)\b/.test(fold(filled[0] ?? '')) && (filled.length === 1 || isTotalRow(filled));
}

/** Returns how many rows belong to the table, without the notes, legends and sources below it. */
export function endOfTable(rows: readonly DataRow[]): number {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let end = rows.length;
  while (end > 1) {
    const cells = rows[end - 1]?.cells ?? [];
    if (
      isTotalRow(cells) ||
      (width > 2 && (isNumberOnly(cells) || isLabelled(cells))) ||
      isApart(rows, end - 1) ||
      isFootnote(cells)
    )
      end--;
    else break;
  }
  return end;
}

/** True for a line that explains a mark or a colour, or gives the source of the table. */
export function isFootnote(cells: readonly string[]): boolean {
  const alone = loneCell(cells);
  return isKey(cells) || (alone !== undefined && FOOTNOTE.test(fold(alone.text)));
}

/** True for a legend with one meaning a cell: "Légende :", then "O = oui", "N = non". */
function isKey(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const said = filled.filter((cell) => /^\S{1,6} ?= ?\S/.test(cell)).length;
  return /^(?:legende|legend|cle|key)\b/.test(fold(filled[0] ?? '')) && said > 1 && filled.length - said <= 1;
}

/** True for a labelled text alone below a table of several columns: "Formateur : João Ferreira". */
function isLabelled(cells: readonly string[]): boolean {
  return /^\p{L}[\p{L}'’ ()]{3,30}\s?:\s./u.test(loneCell(cells)?.text ?? '');
}

/** True for a lone number: of a line left empty, or a sum below a column. */
function isNumberOnly(cells: readonly string[]): boolean {
  const alone = loneCell(cells);
  return alone !== undefined && /^\d{1,4}$/.test(alone.text);
}

const WIDE = 4;

/** True for one-cell lines and totals below a blank line, which programs add to their reports. */
function isApart(rows: readonly DataRow[], last: number): boolean {
  const filledIn = (at: number) => (rows[at]?.cells ?? []).filter((cell) => cell !== '').length;
  for (let at = last; at > 0 && (filledIn(at) === 1 || isTotalRow(rows[at]?.cells ?? [])); at--) {
    const [row, above] = [rows[at]?.row ?? 0, rows[at - 1]?.row ?? 0];
    // A report may end in several such parts.
    if (row > above + 1)
      return filledIn(at - 1) >= WIDE || isFootnote(rows[at - 1]?.cells ?? []) || isSentence(rows[last]?.cells ?? []);
  }
  return false;
}

/** True for a sentence: most words are in lower case and none names an organisation ("En cas d'absence, passer par le standard"). */
function isSentence(cells: readonly string[]): boolean {
  const said = cells.find((cell) => cell !== '') ?? '';
  const words = said.split(/\s+/);
  const small = words.filter((word) => /^[\p{Ll}\d(]/u.test(word)).length;
  // Two sentences count whatever they mention.
  if (words.length >= SENTENCE && /\p{Ll}[.!] \p{Lu}.*[.!]$/u.test(said)) return small * 2 > words.length;
  return words.length >= SENTENCE && small * 2 > words.length && !readNameSaysOrganisation(said);
}

const SENTENCE = 4;

export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
