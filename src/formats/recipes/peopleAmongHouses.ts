import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { headedTables } from './headedTable';

/** "NOM ou raison sociale", "Nom / dénomination": a person's last name on one line, an organisation's name on the next. */
const EITHER =
  /^noms? ?(?:ou|\/|-|,) ?(?:la |de la )?(?:raison sociale|denomination|structure|organisme|association|entite|societe)|^(?:raison sociale|denomination|structure|organisme|association|societe) ?(?:ou|\/) ?(?:le )?noms?$|^(?:last ?name|surname|name) ?(?:or|\/) ?(?:company|organi[sz]ation|business)/;

const WHOLE = { fr: 'Nom complet', en: 'Full name' } as const;

/**
 * A list of members, some of whom are people and others organisations with somebody who speaks for them: whoever has a first name
 * stands where these do (in a column of their own, where nobody speaks for any), so that each line names one person and at most one organisation. Others come back as they are.
 */
export function withPeopleAmongHouses(table: RawTable, language: 'fr' | 'en'): RawTable {
  if (table.plan) return table;
  for (const { header, rows } of headedTables(table)) {
    const either = header.cells.findIndex((heading) => EITHER.test(headingKey(heading)));
    const first = header.cells.findIndex((heading) => peopleColumnOf(heading) === 'firstName');
    if (either === -1 || first === -1) continue;
    const houses = rows.map(({ cells }) => cells).filter((cells) => (cells[first] ?? '') === '');
    const speaker = header.cells.findIndex((heading, column) => {
      const isFree = column !== either && column !== first && mayNameSubjects(heading);
      return isFree && holdsPeople(columnContent(column, houses));
    });
    const isOfHousesAlone = rows.every(({ cells }) => (cells[first] ?? '') === '' || (cells[speaker] ?? '') === '');
    const isPeopled = houses.length > 0 && houses.length < rows.length;
    if (!isPeopled || !isOfHousesAlone) continue;
    const person = speaker === -1 ? first : speaker;
    const below = new Set(rows.map(({ row }) => row));
    return {
      ...table,
      rows: table.rows.map(({ row, cells }) => {
        const padded = Array.from({ length: Math.max(cells.length, person + 1) }, (_, at) => cells[at] ?? '');
        if (row === header.row && person === first) padded[person] = WHOLE[language];
        const given = below.has(row) ? (cells[first] ?? '').trim() : '';
        const whole = `${given} ${cells[either] ?? ''}`;
        const turned = padded.map((cell, at) => (at === person ? whole : at === either ? '' : cell));
        return { row, cells: (given === '' ? padded : turned).filter((_, at) => at !== first || at === person) };
      }),
    };
  }
  return table;
}
