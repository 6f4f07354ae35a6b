import { fold } from '../../domain/folding';
import { dayOf } from '../cells/dayCell';
import { isUnlikelyName } from '../cells/noName';
import { HALF, SOME } from '../shares';
import { cellsOf } from './cellsOf';
import { columnContent } from './columnContent';
import { isFootnote } from './rowsBeside';
import type { SeenTable, Understanding } from './understood';

/** Characters; a longer text without question is a sentence, not a heading. */
const LONGEST_HEADING = 150;

/**
 * Ignores guessed or explanatory tables that name nobody: prices in council minutes beside a text that names people; notes, counts and
 * choice lists on another sheet of a workbook whose list is understood.
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
    // Sheets such as "Légende" need another sheet that is not one, even if that list was only guessed.
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

/** "Listes", "Paramètres": sheets that the cells of other sheets are chosen from. */
const CHOICES =
  /^(?:listes|lists|parametres|settings|referentiels|menus|(?:listes?|menus?|validations?) (?:deroulante?s?|de choix|de validation|of choices))$/;

export const isSheetOfChoices = (name: string) => CHOICES.test(fold(name.trim()));

/** True for words with their meanings, under recognised headings; a list that names actors is not one, whatever its sheet is called. */
function isGlossary({ source, plan, headings, rows }: SeenTable): boolean {
  if (source !== 'recognised' || plan.kind !== 'actors' || headings.length > 2) return false;
  const meant = cellsOf(rows).filter((cells) => !isFootnote(cells));
  const { isOfPeople, organisations } = columnContent(plan.columns.indexOf('name'), meant);
  return !isOfPeople && organisations < SOME;
}

/** Uses the last part of the name: Numbers puts the sheet before each table's name ("Feuille 1 - Légende"). */
function isOfNotes({ sheet = '' }: SeenTable): boolean {
  const name = sheet.split(' - ').at(-1)?.trim() ?? '';
  return NOTES.test(fold(name)) || isSheetOfChoices(name);
}

/** True for choice lists ("Lisez-moi", "Listes"): by sheet name, or because a column of a list takes all its words from here. */
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

/** Fields that sort actors and name none. */
const SORTING: ReadonlySet<string> = new Set(['attribute', 'type', 'kind', 'family', 'roles', 'situation', 'profile']);

function isOfNobody({ plan, headings, rows }: SeenTable, isBesideText: boolean): boolean {
  // "This document was exported from …", in place of headings.
  if (headings.some((heading) => heading.length > LONGEST_HEADING && !/[?[:]/.test(heading))) return true;
  const at = plan.columns.indexOf('name');
  const cells = cellsOf(rows);
  const names = cells.map((row) => row[at] ?? '').filter((name) => name !== '');
  // "11 March 2025, 7.30 pm": a meeting day.
  const isDay = (name: string) => dayOf(name.split(',')[0] ?? '') !== undefined;
  if (names.filter((name) => isUnlikelyName(name) || isDay(name) || !/\p{L}/u.test(name)).length >= names.length * HALF)
    return true;
  const { people, isOfPeople, organisations } = columnContent(at, cells);
  return isBesideText && organisations < SOME && !(isOfPeople && people >= SOME);
}
