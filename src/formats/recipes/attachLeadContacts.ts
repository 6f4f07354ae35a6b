import { withoutContacts } from '../../domain/words/contactData';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { houseAndPerson } from '../columns/nameAndEmployer';
import { leadsProjects } from '../columns/projectColumns';
import { grantsPlan, projectsPlan } from '../columns/projectsPlan';
import { toldPlan } from '../columns/toldPlan';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { type HeadedTable, rewriteRows } from './headedTable';
import type { Reading } from './reading';

/** Projects with a column for the contact at the lead organisation: writes both in one cell, as readers of projects understand them. */
export const attachLeadContacts: Reading<RawTable> = ({ table, headed: all }) => {
  const headed = all.find((one) => planOf(one) !== undefined);
  if (!headed) return undefined;
  const { header, rows } = headed;
  const cells = cellsOf(rows);
  const fields = planOf(headed)?.columns ?? [];
  const lead = fields.indexOf('lead');
  const contact = header.cells.findIndex(
    (heading, at) => fields[at] === 'attribute' && asksFor(heading) && holdsPeople(columnContent(at, cells)),
  );
  // "Nom", "Prénom" of whoever filed it; without partners it is a list of people.
  const [first = -1, last = -1] = (['firstName', 'lastName'] as const).map((role) =>
    header.cells.findIndex((heading) => peopleColumnOf(heading) === role),
  );
  const isFiled = first !== -1 && last !== -1 && fields.includes('partners');
  const named = contact !== -1 ? [contact] : isFiled ? [first, last] : [];
  if (lead === -1 || named.length === 0 || holdsPeople(columnContent(lead, cells))) return undefined;
  // Where it is a list of people all the same, each of them works for what it names.
  const lines = cells.map((one) => joined(one, lead, named));
  if (toldPlan(header.cells, lines)?.kind === 'actors') return undefined;
  return rewriteRows(table, headed, (one, place) => (place === 'line' ? joined(one, lead, named) : one));
};

function planOf({ header, rows }: HeadedTable) {
  const cells = cellsOf(rows);
  return projectsPlan(header.cells, cells) ?? grantsPlan(header.cells, cells);
}

const asksFor = (heading: string) =>
  peopleColumnOf(heading) === 'fullName' || leadsProjects(heading) || AT_THE_LEAD.test(headingKey(heading));
/** "Chez le porteur", "For the lead partner". */
const AT_THE_LEAD =
  /^(?:chez|pour|cote|a|au sein de|at|for)(?: le| la| l'|the)? ?(?:porteu(?:r|se)|chef(?:fe)? de file|maitre d'ouvrage|pilote|beneficiaire|structure porteuse|lead(?: partner| organi[sz]ation)?|applicant|grantee)\b|\b(?:chez|cote) (?:le |la |l')?(?:porteu(?:r|se)|chef(?:fe)? de file|maitre d'ouvrage|pilote|beneficiaire)$|^(?:qui|who(?: to)?|personnes? a|person to|a) (?:joindre|contacter|appeler|relancer|contact|call|ask|reach|chase|ring)\b/;

/** Left as it is where the two would not be understood as somebody and where they work. */
function joined(cells: readonly string[], lead: number, named: readonly number[]): readonly string[] {
  // "Gemma Thorne, gemma@…": the address stays in its own column.
  const name = named.map((at) => withoutContacts(cells[at] ?? '').replace(/[\s,;:/–—…-]+$/u, '')).join(' ');
  const both = `${cells[lead]} (${name})`;
  return houseAndPerson(both) ? cells.map((cell, at) => (at === lead ? both : cell)) : cells;
}
