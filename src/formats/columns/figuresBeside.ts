import { fold } from '../../domain/folding';
import { dayOf } from '../cells/dayCell';
import { isUnlikelyName } from '../cells/noName';
import { HALF, SOME } from '../shares';
import { cellsOf } from './cellsOf';
import { columnContent } from './columnContent';
import { isFootnote } from './rowsBeside';
import type { SeenTable, Understanding } from './understood';

/** What is longer and asks nothing is a sentence. */
const LONGEST_HEADING = 150;

/**
 * The tables, those left aside that nothing but a guess took for a list of actors and that name none: prices in the minutes of a
 * council, beside a text that names people; the notes, the counts and the words to choose from on another sheet of a workbook whose
 * list is understood.
 */
export function withoutFigures(results: readonly Understanding[]): Understanding[] {
  const all = results.flatMap(({ seen }) => seen ?? []);
  const texts = new Set(all.filter(({ isOfText = false }) => isOfText).map(({ file }) => file));
  const known = all.filter(({ source, plan, sheet }) => source !== 'guessed' && plan.kind !== 'ignored' && sheet);
  return results.map((result) => {
    const { seen } = result;
    const isGuessed = seen?.source === 'guessed' && (seen.plan.kind === 'actors' || isOfNotes(seen));
    if (!seen || !(isGuessed || (isOfNotes(seen) && isGlossary(seen)))) return result;
    const isBesideText = texts.has(seen.file);
    const isOfOthers = (one: SeenTable) => one.file === seen.file && one.sheet !== seen.sheet;
    // "Légende" is none, also where the headings of the list itself are words of somebody's own.
    const lists = (isOfNotes(seen) ? all.filter((one) => !isOfNotes(one)) : known).filter(isOfOthers);
    if (!(isBesideText || lists.length > 0) || !(isOfNobody(seen, isBesideText) || isOfWords(seen, lists)))
      return result;
    const plan = { kind: 'ignored', columns: seen.headings.map(() => 'ignored') } as const;
    const unasked = () => ({ plan, isGuessed: true });
    return { ...result, questions: [], seen: { ...seen, plan, unasked, isRead: false } };
  });
}

const NOTES =
  /^(?:lisez[ -_]?moi|read[ -_]?me|notices?|notes?|mode d.?emploi|aide|help|instructions?|a propos|about|legendes?|legend|keys?|glossaires?|glossary|dictionnaire(?: des (?:donnees|champs))?|data dictionary|champs|fields)$/;

/** "Listes", "Paramètres": a sheet of the words that cells of the others are chosen from. */
const CHOICES =
  /^(?:listes|lists|parametres|settings|referentiels|menus|(?:listes?|menus?|validations?) (?:deroulante?s?|de choix|de validation|of choices))$/;

export const isSheetOfChoices = (name: string) => CHOICES.test(fold(name.trim()));

/** Words and what they mean, told by headings; a list names somebody, whatever its sheet is called. */
function isGlossary({ source, plan, headings, rows }: SeenTable): boolean {
  if (source !== 'recognised' || plan.kind !== 'actors' || headings.length > 2) return false;
  const meant = cellsOf(rows).filter((cells) => !isFootnote(cells));
  const { isOfPeople, organisations } = columnContent(plan.columns.indexOf('name'), meant);
  return !isOfPeople && organisations < SOME;
}

/** Numbers puts the name of the sheet before that of each table on it: "Feuille 1 - Légende". */
function isOfNotes({ sheet = '' }: SeenTable): boolean {
  const name = sheet.split(' - ').at(-1)?.trim() ?? '';
  return NOTES.test(fold(name)) || isSheetOfChoices(name);
}

/** "Lisez-moi", "Listes": by the name of the sheet, or since a column of the list takes all its words from there. */
function isOfWords(seen: SeenTable, lists: readonly SeenTable[]): boolean {
  if (isOfNotes(seen)) return true;
  const { plan, rows } = seen;
  const at = plan.columns.indexOf('name');
  const { isOfPeople, titled } = columnContent(at, cellsOf(rows));
  const words = new Set(rows.flatMap(({ cells }) => cells[at] || []));
  const areTaken = lists.some(({ plan: { columns }, rows: lines }) =>
    columns.some((field, column) => {
      const said = new Set(lines.flatMap(({ cells }) => cells[column] || []));
      return SORTING.has(field) && said.size > 1 && [...said].every((word) => words.has(word));
    }),
  );
  return areTaken && !isOfPeople && titled < SOME;
}

/** What sorts actors and names none. */
const SORTING: ReadonlySet<string> = new Set(['attribute', 'type', 'kind', 'family', 'roles', 'situation', 'profile']);

function isOfNobody({ plan, headings, rows }: SeenTable, isBesideText: boolean): boolean {
  // "This document was exported from …", where headings would be.
  if (headings.some((heading) => heading.length > LONGEST_HEADING && !/[?[:]/.test(heading))) return true;
  const at = plan.columns.indexOf('name');
  const cells = cellsOf(rows);
  const names = cells.map((row) => row[at] ?? '').filter((name) => name !== '');
  // "11 March 2025, 7.30 pm": when they meet.
  const isDay = (name: string) => dayOf(name.split(',')[0] ?? '') !== undefined;
  if (names.filter((name) => isUnlikelyName(name) || isDay(name) || !/\p{L}/u.test(name)).length >= names.length * HALF)
    return true;
  const { people, isOfPeople, organisations } = columnContent(at, cells);
  return isBesideText && organisations < SOME && !(isOfPeople && people >= SOME);
}
