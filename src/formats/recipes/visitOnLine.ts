import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { isContactHeading } from '../../domain/words/contactData';
import { listedNames } from '../cells/looseLists';
import { areDays } from '../columns/areDays';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, type Rows } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import { mayNameSubjects } from '../headings/peopleHeadings';
import { HALF } from '../shares';
import type { HeadedTable } from './headedTable';

interface Visit {
  readonly visitor: number;
  readonly visited: number;
}

/**
 * A log of visits, one a line: day, our visitor, and the organisation visited. The visitor works for none of them. `undefined` when a
 * person met there is named too, or no visitor went to two organisations.
 */
export function visitOnLine({ header, rows }: HeadedTable): Visit | undefined {
  const headings = header.cells;
  const cells = cellsOf(rows);
  const keys = headings.map(headingKey);
  const find = (words: RegExp) => keys.findIndex((key) => words.test(key));
  const [day, visitor, visited] = [find(DAY), find(VISITOR), find(VISITED)];
  if (visitor === -1 || visited === -1 || !areDays(cells, day)) return undefined;
  // With contact details it is a list of employees; a cell with several names is not one visit.
  if (headings.some(isContactHeading) || [visitor, visited].some((column) => namesSeveral(column, cells)))
    return undefined;
  if (!columnContent(visitor, cells).isOfPeople || columnContent(visited, cells).organisations < HALF) return undefined;
  const isOfOthers = headings.some(
    (heading, column) => column !== visitor && mayNameSubjects(heading) && columnContent(column, cells).isOfPeople,
  );
  return isOfOthers || !comesBackElsewhere(visitor, visited, cells) ? undefined : { visitor, visited };
}

const DAY = /^(?:dates?|jour|le|quand|day|when)(?: (?:de (?:la )?|of )?(?:visites?|passages?|rdv|visits?))?$/;
const VISITOR = new RegExp(
  `^${anyOf(
    /conseill(?:er|ere)s?|technicien(?:ne)?s?|animat(?:eur|rice)s?|agente?s?|intervenante?s?|visit(?:eur|euse)s?|chargee?s? de (?:mission|projets?)/,
    /advis[eo]rs?|officers?|(?:field|project|outreach) (?:officer|worker)s?|workers?|visitors?|visited by|visite(?:e)? par|vue? par/,
  )}$`,
);
const VISITED =
  /^(?:exploitations?|fermes?|structures?|organismes?|entreprises?|associations?|etablissements?|sites?|lieux?|communes?|clients?|farms?|organi[sz]ations?|groups?|business(?:es)?|schools?|holdings?)(?: (?:visitee?s?|visited))?$/;

const namesSeveral = (column: number, rows: Rows) =>
  rows.some((cells) => listedNames((cells[column] ?? '').replace(/ (?:et|and|&) /g, ', ')).length > 1);

function comesBackElsewhere(visitor: number, visited: number, rows: Rows): boolean {
  const houses = new Map<string, string>();
  return rows.some((cells) => {
    const [who, house] = [fold(cells[visitor] ?? ''), fold(cells[visited] ?? '')];
    const before = houses.get(who) ?? house;
    houses.set(who, before);
    return who !== '' && house !== before;
  });
}
