import { cellsOf } from '../columns/cellsOf';
import { columnContent, hasGivenName, holdsPeople, isNamedPerson } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { type HeadedTable, rewriteRows } from './headedTable';
import type { ReadingBelow } from './reading';

/** "NOM ou raison sociale", "Nom / dénomination": a person's last name on one line, an organisation's name on the next. */
const EITHER =
  /^noms? ?(?:ou|\/|-|,) ?(?:la |de la )?(?:raison sociale|denomination|structure|organisme|association|entite|societe)|^(?:raison sociale|denomination|structure|organisme|association|societe) ?(?:ou|\/) ?(?:le )?noms?$|^(?:last ?name|surname|name) ?(?:or|\/) ?(?:company|organi[sz]ation|business)/;

const WHOLE = { fr: 'Nom complet', en: 'Full name' } as const;

/**
 * Members of whom some are people and others organisations with a spokesperson: moves the people to the column of spokespersons (or one of
 * their own), so that each line names one person and at most one organisation.
 */
export const separatePeople: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const found = membersIn(headed);
  if (!found) return undefined;
  const { either, first, person } = found;
  return rewriteRows(table, headed, (cells, place) => {
    const padded = Array.from({ length: Math.max(cells.length, person + 1) }, (_, at) => cells[at] ?? '');
    if (place === 'headings' && person === first) padded[person] = WHOLE[language];
    const named = padded[either] ?? '';
    const given = first === -1 ? '' : (padded[first] ?? '').trim();
    const isPerson = place === 'line' && (given !== '' || (first === -1 && isAlone(padded, found)));
    const turned = padded.map((cell, at) => (at === person ? `${given} ${named}`.trim() : at === either ? '' : cell));
    return (isPerson ? turned : padded).filter((_, at) => at !== first || at === person);
  });
};

interface Members {
  readonly either: number;
  /** First names of people; −1 when names are whole. */
  readonly first: number;
  /** Where people are moved: the column of spokespersons, else that of first names. */
  readonly person: number;
}

function membersIn({ header, rows }: HeadedTable): Members | undefined {
  const either = header.cells.findIndex((heading) => EITHER.test(headingKey(heading)));
  const first = header.cells.findIndex((heading) => peopleColumnOf(heading) === 'firstName');
  if (either === -1 || first === -1) return first === -1 ? membersNamedWhole({ header, rows }) : undefined;
  const houses = rows.filter(({ cells }) => (cells[first] ?? '') === '');
  const speaker = speakerIn(header, houses, [either, first]);
  const isOfHousesAlone = rows.every(({ cells }) => (cells[first] ?? '') === '' || (cells[speaker] ?? '') === '');
  const isPeopled = houses.length > 0 && houses.length < rows.length;
  return isPeopled && isOfHousesAlone ? { either, first, person: speaker === -1 ? first : speaker } : undefined;
}

/** "Adhérent", "Voix titulaire": organisations on lines with a spokesperson, people on lines without. */
function membersNamedWhole({ header, rows }: Omit<HeadedTable, 'above'>): Members | undefined {
  const either = header.cells.findIndex((heading) => MEMBER.test(headingKey(heading)));
  if (either === -1) return undefined;
  const houses = rows.filter(({ cells }) => readNameSaysOrganisation(cells[either] ?? ''));
  const person = speakerIn(header, houses, [either]);
  const found = { either, first: -1, person };
  const people = rows.filter(({ cells }) => isAlone(cells, found));
  if (person === -1 || houses.length < FEWEST || people.length === 0) return undefined;
  // A two-word name without a known given name may be an organisation with a spokesperson: "Brightwater Lane".
  const isSound = rows.every(({ cells }) => (cells[person] ?? '') === '' || !isSomebody(cells[either] ?? ''));
  return isSound ? found : undefined;
}

/** True when the name is clearly a person's, and the line has no spokesperson. */
const isAlone = (cells: readonly string[], { either, person }: Members) =>
  (cells[person] ?? '') === '' && isSomebody(cells[either] ?? '');
const isSomebody = (name: string) => isNamedPerson(name) && hasGivenName(name);

function speakerIn(header: RawRow, houses: readonly RawRow[], taken: readonly number[]): number {
  const cells = cellsOf(houses);
  return header.cells.findIndex((heading, column) => {
    const isFree = !taken.includes(column) && mayNameSubjects(heading);
    return isFree && holdsPeople(columnContent(column, cells));
  });
}

const MEMBER =
  /^(?:adherente?s?|membres?|societaires?|noms?|partenaires?|acteurs?|cotisante?s?|members?|name|partners?)$/;
const FEWEST = 2;
