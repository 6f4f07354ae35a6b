import { listedNames } from '../cells/looseLists';
import { headingKey, headingOf } from '../headings/headings';
import { columnContent, holdsPeople, LOOKED_AT, type Rows } from './columnContent';
import { type ColumnPlan, planOf } from './columnPlan';
import { columnRoles } from './columnRoles';
import { repeats } from './recognise';

const BODY =
  /^(?:noms? (?:du |de la |de l'))?(?:reseaux?|networks?|commissions?(?: (?:thematiques?|municipales?|intercommunales?))?|comites?|committees?|instances?|groupes? de travail|gt|collectifs?|groupements?|intercommunalites?|syndicats?|epci|working groups?|sub-?groups?|sous-?groupes?|boards?)$/;
/** Who is of a body, one a line, whatever the heading says they are. */
const MEMBER =
  /^(?:noms? (?:du |de la |de l'))?(?:partenaires?|partners?|participante?s?|(?:structures? |communes? )?membres?|members?|qui|who)$/;

/** True of a heading below which those stand who meet, or of whom others are members: "Commission", "Groupe de travail". */
export function isOfBodies(heading: string): boolean {
  return BODY.test(headingKey(heading));
}

/**
 * The plan of a list of which structure is of which working group or network, a line for each ("Groupe de travail", "Structure",
 * "Rôle"). `undefined`: nobody's body comes back, or people are named, who are a list of their own.
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

/** One body on each line, and some on several. Several in a cell are those of one actor, in a list of actors. */
function haveMembers(column: number, rows: Rows): boolean {
  const areAlone = rows.slice(0, LOOKED_AT).every((cells) => listedNames(cells[column] ?? '').length === 1);
  return areAlone && isSaid(column, rows) && repeats(column, rows);
}

const isSaid = (column: number, rows: Rows) => rows.every((cells) => /\p{L}/u.test(cells[column] ?? ''));
