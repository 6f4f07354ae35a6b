import { withoutContacts } from '../../domain/words/contactData';
import { namesSomebody } from '../cells/noName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { grantedPlan } from '../columns/endsPlan';
import { houseAndPerson } from '../columns/nameAndEmployer';
import { leadsProjects } from '../columns/projectColumns';
import { grantsPlan, projectsPlan } from '../columns/projectsPlan';
import { toldPlan } from '../columns/toldPlan';
import { headingKey } from '../headings/headings';
import { isOfFunders, speaksOfFunders } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { MOST } from '../shares';
import { type HeadedTable, rewriteRows } from './headedTable';
import { headingOfField } from './listTable';
import type { Reading } from './reading';

/** Projects with a contact at the lead or the funder: writes both in one cell, as readers of projects understand them. */
export const attachLeadContacts: Reading<RawTable> = ({ table, headed: all }, language) => {
  const headed = all.find((one) => planOf(one) !== undefined);
  if (!headed) return undefined;
  const { header, rows } = headed;
  const cells = cellsOf(rows);
  const fields = planOf(headed)?.columns ?? [];
  const lead = fields.indexOf('lead');
  const contacts = header.cells.flatMap((heading, at) =>
    fields[at] === 'attribute' && asksFor(heading) && holdsPeople(columnContent(at, cells)) ? [at] : [],
  );
  const isAtFunder = (column: number) => speaksOfFunders(header.cells[column] ?? '');
  const contact = contacts.find((column) => !isAtFunder(column));
  // First and last name of the person who filed the project; without partners the table is a list of people.
  const [first = -1, last = -1] = (['firstName', 'lastName'] as const).map((role) =>
    header.cells.findIndex((heading) => peopleColumnOf(heading) === role),
  );
  const isFiled = first !== -1 && last !== -1 && fields.includes('partners');
  const atFunder = contacts.find(isAtFunder);
  const funder = header.cells.findIndex((heading, at) => GIVES.has(fields[at] ?? '') && isOfFunders(heading));
  // "Lead academic", "School": the person leads on behalf of the organisation beside.
  const beside = header.cells[lead + 1] ?? '';
  const isBeside =
    fields.includes('partners') &&
    !holdsPeople(columnContent(fields.indexOf('partners'), cells)) &&
    holdsPeople(columnContent(lead, cells)) &&
    fields[lead + 1] === 'attribute' &&
    columnContent(lead + 1, cells).organisations >= MOST &&
    ACADEMIC.test(headingKey(header.cells[lead] ?? '')) &&
    OF_ACADEMICS.test(headingKey(beside));
  const pairs: Pair[] = [
    ...(isBeside ? [{ house: lead + 1, named: [lead], into: lead }] : []),
    ...(atFunder === undefined ? [] : [{ house: funder, named: [atFunder] }]),
    ...(contact === undefined && !isFiled
      ? []
      : [{ house: lead, named: contact === undefined ? [first, last] : [contact] }]),
  ].filter(({ house }) => house !== -1 && !holdsPeople(columnContent(house, cells)));
  if (pairs.length === 0) return undefined;
  const others = fields.findIndex((field, at) => field === 'partners' && at !== funder);
  // A "Lead officer" beside projects of several organisations works for none of them, but takes part: goes with the partners, in a new
  // column if there is none.
  const officers = new Set(pairs.flatMap((pair) => (pair.house === lead ? [...besideMany(cells, pair)] : [])));
  const allJoined = (one: readonly string[]) =>
    pairs.reduce((line, pair) => {
      const isOfficer = pair.house === lead && officers.has(nameIn(one, pair));
      return isOfficer ? withPartner(line, others === -1 ? header.cells.length : others, pair) : joined(line, pair);
    }, one);
  // If the result still reads as a list of people, they work for what the line names.
  if (toldPlan(header.cells, cells.map(allJoined))?.kind === 'actors') return undefined;
  return rewriteRows(table, headed, (one, place) => {
    if (place === 'line') return allJoined(one);
    return place === 'headings' && officers.size > 0 && others === -1
      ? [...one, headingOfField('actions', 'partners', language)]
      : one;
  });
};

function besideMany(cells: readonly (readonly string[])[], pair: Pair): Set<string> {
  const beside = new Map<string, Set<string>>();
  for (const one of cells) {
    const [name, house] = [nameIn(one, pair), one[pair.house] ?? ''];
    if (namesSomebody(name) && house !== '') beside.set(name, (beside.get(name) ?? new Set<string>()).add(house));
  }
  return new Set([...beside].flatMap(([name, houses]) => (houses.size > 1 ? [name] : [])));
}

/** "Gemma Thorne, gemma@…": the address stays in its own column. */
const nameIn = (cells: readonly string[], { named }: Pair) =>
  named
    .map((at) => withoutContacts(cells[at] ?? '').replace(/[\s,;:/–—…-]+$/u, ''))
    .join(' ')
    .trim();

function withPartner(cells: readonly string[], partners: number, pair: Pair): readonly string[] {
  const name = nameIn(cells, pair);
  const wide = Array.from({ length: Math.max(cells.length, partners + 1) }, (_, at) => cells[at] ?? '');
  return wide.map((cell, at) => (at === partners ? [cell, name].filter((one) => one !== '').join(', ') : cell));
}

interface Pair {
  readonly house: number;
  readonly named: readonly number[];
  /** Column for both; by default that of the organisation. */
  readonly into?: number;
}

function planOf({ header, rows }: HeadedTable) {
  const cells = cellsOf(rows);
  return projectsPlan(header.cells, cells) ?? grantsPlan(header.cells, cells) ?? grantedPlan(header.cells, cells);
}

const GIVES: ReadonlySet<string> = new Set(['partners', 'from']);

const asksFor = (heading: string) =>
  peopleColumnOf(heading) === 'fullName' || leadsProjects(heading) || AT_THE_LEAD.test(headingKey(heading));
/** "Chez le porteur", "For the lead partner". */
const AT_THE_LEAD =
  /^(?:chez|pour|cote|a|au sein de|at|for)(?: le| la| l'|the)? ?(?:porteu(?:r|se)|chef(?:fe)? de file|maitre d'ouvrage|pilote|beneficiaire|structure porteuse|lead(?: partner| organi[sz]ation)?|applicant|grantee)\b|\b(?:chez|cote) (?:le |la |l')?(?:porteu(?:r|se)|chef(?:fe)? de file|maitre d'ouvrage|pilote|beneficiaire)$|^(?:qui|who(?: to)?|personnes? a|person to|a) (?:joindre|contacter|appeler|relancer|contact|call|ask|reach|chase|ring)\b/;

/** "Lead academic" beside "School / Dept" works there; any other project may be about a school. */
const ACADEMIC =
  /\b(?:academic|researcher|lecturer|professor|enseignante?(?:[- ]chercheu\w+)?|chercheu\w+|universitaire)\b/;
const OF_ACADEMICS = /^(?:school|dept|department|faculty|unit|laboratoire|labo|composante|ufr)(?: ?\/ ?\p{L}+)?$/u;

/** Joins organisation and contact in one cell; leaves the line alone when that would not be read as both. */
function joined(cells: readonly string[], pair: Pair): readonly string[] {
  const { house, into = house } = pair;
  const both = `${cells[house]} (${nameIn(cells, pair)})`;
  return houseAndPerson(both) ? cells.map((cell, at) => (at === into ? both : cell)) : cells;
}
