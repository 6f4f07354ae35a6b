import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { typeOfReadName } from '../names/readNames';
import { isSubject } from '../names/subjects';
import { NEARLY_ALL } from '../shares';
import { loneLines } from './loneCells';
import type { DataRow } from './understood';

/** Titles of groups of people, alone on a line above them. */
const GATHERED = new RegExp(
  String.raw`^(?:(?:les|the) )?(?:college )?${anyOf(
    /elus|elues|associations|entreprises|partenaires|partenaires sociaux|professionnels|benevoles|salaries|usagers/,
    /familles|habitants|techniciens|services|college des|collectivites|institutions|institutionnels|financeurs/,
    /agriculteurs|citoyens|societe civile|secteur|particuliers|sympathisants|structures|organismes|college (?:[a-z\d]|public|prive|employeurs)/,
    // groups by their part in this list
    /membres|excuses|absents|presents|invites|representants|titulaires|suppleants|signataires|adherents|societaires/,
    /listes? d'attente|waiting list|members|guests|apologies|absent|present|partners/,
  )}\b`,
);

/** Returns the row numbers of section titles, alone on their line above others ("COLLÈGE DES ÉLUS", "Excusés :", "MUSIQUE"). */
export function sectionRows(rows: readonly DataRow[]): ReadonlySet<number> {
  const alone = loneLines(rows);
  const areFull = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length >= FULL).length;
  const areTitled = alone.length > 1 && alone[0]?.row === rows[0]?.row;
  const isSorted = areTitled && areFull >= (rows.length - alone.length) * NEARLY_ALL;
  const found = alone.filter(({ text, column, isAbove }) => {
    if (isTitle(text)) return true;
    if (!areTitled || !isAbove) return false;
    return (
      standsOut(text, column, rows) ||
      (isSorted && (typeOfReadName(text) === 'unknown' || isOneWord(text) || isSubject(text)))
    );
  });
  return new Set(found.map(({ row }) => row));
}

/** The same in a list of organisations, whose names may be in capitals too: "SPORT", "CULTURE". */
export function subjectRows(rows: readonly DataRow[]): ReadonlySet<number> {
  const found = loneLines(rows).filter(({ text }) => isUpper(text) && isSubject(text));
  return new Set(found.map(({ row }) => row));
}

const FULL = 2;

/** "Culture", "Social". */
const isOneWord = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text) && typeOfReadName(text) !== 'person';

const isUpper = (text: string) => text === text.toUpperCase();

/** True for text in capitals when most names of its column are not. */
function standsOut(text: string, column: number, rows: readonly DataRow[]): boolean {
  const names = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  return isUpper(text) && names.filter(isUpper).length * 2 <= names.length;
}

/** True for titles of groups: "Collège A – collectivités", "Signataires". */
export const isGathering = (text: string) => GATHERED.test(fold(text));

function isTitle(text: string): boolean {
  return (
    text.endsWith(':') ||
    isGathering(text) ||
    (isUpper(text) && isSubject(text)) ||
    (text.length > 12 && isUpper(text) && typeOfReadName(text) === 'unknown')
  );
}
