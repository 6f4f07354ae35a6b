import { listedNames } from '../cells/looseLists';
import { headingKey, headingOf } from '../headings/headings';
import { columnContent, holdsPeople, LOOKED_AT, type Rows } from './columnContent';
import { type ColumnPlan, planOf } from './columnPlan';
import { columnRoles } from './columnRoles';
import { repeats } from './recognise';

const BODY =
  /^(?:noms? (?:du |de la |de l'))?(?:reseaux?|networks?|commissions?(?: (?:thematiques?|municipales?|intercommunales?))?|comites?|committees?|instances?|groupes? de travail|gt|collectifs?|groupements?|intercommunalites?|syndicats?|epci|working groups?|sub-?groups?|sous-?groupes?|boards?)$/;
/** Headings of the members of a body, one a line. */
const MEMBER =
  /^(?:noms? (?:du |de la |de l'))?(?:partenaires?|partners?|participante?s?|(?:structures? |communes? )?membres?|members?|qui|who)$/;

/** True for headings of bodies that meet or have members: "Commission", "Groupe de travail". */
export function isOfBodies(heading: string): boolean {
  return BODY.test(headingKey(heading));
}

/**
 * Returns the plan of a list of memberships in groups or networks, one a line ("Groupe de travail", "Structure", "Rôle"). `undefined` when
 * no body comes back, or when people are named, who make a list of people.
 */
export function membersPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const network = headings.findIndex((heading, column) => isOfBodies(heading) && haveMembers(column, rows));
  if (network === -1) return undefined;
  const roles = columnRoles(headings, rows);
  const name = headings.findIndex((heading, column) => {
    const isNamed = roles[column] === 'organisation' || MEMBER.test(headingKey(heading));
    return (
      column !== network && (isNamed || headingOf('membership', heading)?.field === 'name') && isSaid(column, rows)
    );
  });
  if (
    name === -1 ||
    roles.includes('firstName') ||
    headings.some((_, column) => holdsPeople(columnContent(column, rows)))
  )
    return undefined;
  return planOf('membership', headings.length, { name, network });
}

/** True when each line has one body and some bodies come back. Several bodies in a cell mean a list of actors with their bodies. */
function haveMembers(column: number, rows: Rows): boolean {
  const areAlone = rows.slice(0, LOOKED_AT).every((cells) => listedNames(cells[column] ?? '').length === 1);
  return areAlone && isSaid(column, rows) && repeats(column, rows);
}

const isSaid = (column: number, rows: Rows) => rows.every((cells) => /\p{L}/u.test(cells[column] ?? ''));
