import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { isRemarkHeading } from '../../domain/words/contactData';
import { areDays } from '../columns/areDays';
import { cellsOf } from '../columns/cellsOf';
import { type ColumnContent, columnContent, type Rows } from '../columns/columnContent';
import { columnRoles, NOT_AN_EMPLOYER, organisationsByContent, type Roles } from '../columns/columnRoles';
import { endsPlan } from '../columns/endsPlan';
import { projectsPlan } from '../columns/projectsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { headingKey } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import { mayNameSubjects } from '../headings/peopleHeadings';
import { FEW, MOST, NEARLY_ALL, SOME } from '../shares';
import type { HeadedTable } from './headedTable';
import { visitOnLine } from './visitOnLine';

const TUTOR =
  /\b(?:mentors?|marraines?|parrains?|tut(?:eur|rice)s?|maitres? (?:de stage|d'apprentissage)|accompagnat(?:eur|rice)s?|accompagnant(?:e)?|aidante?s?|accueillante?s?|hosts?|hot(?:e|esse)s?|familles? d'accueil|tutors?|sponsors?|coaches|coach|buddy)\b/;
const PUPIL =
  /\b(?:mentoree?s?|mentees?|filleule?s?|tutoree?s?|stagiaires?|apprentie?s?|alternante?s?|accompagnee?s?|aidee?s?|accueillie?s?|eleves?|candidate?s?|etudiante?s?|students?|trainees?|apprentices?|interns?|jeunes?|volontaires?|invitee?s?|guests?)\b/;
/** Of a school: "Professeur référent", "Enseignante", "School tutor". */
const TEACHER =
  /^(?:professeure?s?|profs?|enseignante?s?|format(?:eur|rice)s?|tut(?:eur|rice)s? (?:pedagogique|academique|ecole|du lycee)|(?:school|college|academic|university) (?:tutor|mentor|contact|supervisor)|teachers?|lecturers?)\b/;
/** Where whoever learns is received, by whoever teaches. */
const HOST = /\b(?:accueil|employeurs?|entreprises?|compan(?:y|ies)|employers?|host|placement)\b/;

const RECEIVES = /\b(?:d'accueil|host|placement)\b/;

/** Columns, by position. */
export interface Pair {
  readonly people: readonly [one: number, other: number];
  /** Where each works or learns, by the column of organisations. */
  readonly works: readonly [one: readonly number[], other: readonly number[]];
  /** Who follows the second of them from their school, beside whoever teaches where they are received. */
  readonly teacher?: number;
  /** What the line says of another pair. */
  readonly ofOthers?: readonly number[];
  /** Whoever else is named on the line: what stands behind them is theirs. */
  readonly named?: readonly number[];
  /** The table says by its headings that it holds ties: what else they say of these is known too. */
  readonly saysTies?: boolean;
  /** Of which of the two a remark on the line is: of whoever was called, in a log; by default of the first. */
  readonly about?: 1;
  /** The second is no person: the house that was visited. */
  readonly isHouse?: boolean;
  /** What was said, in a log: of whoever was called, and of nobody else's business. */
  readonly remarks?: readonly number[];
}

/** Two people on each line who are a pair, by what the headings say or by what the cells hold; `undefined`: there is no such thing. */
export const pairOnLine = (headed: HeadedTable): Pair | undefined =>
  tutorAndPupil(headed) ?? tiedPeople(headed) ?? calledAndCaller(headed) ?? visitorAndHouse(headed);

function tutorAndPupil({ header, rows }: HeadedTable): Pair | undefined {
  const headings = header.cells;
  const cells = cellsOf(rows);
  const known = recognise(headings, cells, '');
  if (known && (known.kind !== 'actors' || isOurTemplate('actors', headings))) return undefined;
  if (endsPlan(headings, cells)) return undefined;
  const { people, organisations } = namedColumns(headings, cells);
  const teacher =
    people.length === 3 ? people.find((column) => TEACHER.test(headingKey(headings[column] ?? ''))) : undefined;
  const [first, second, ...others] = people.filter((column) => column !== teacher);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (isTutor(headings[first]) === isTutor(headings[second]) || isPupil(headings[first]) === isPupil(headings[second]))
    return undefined;
  const works = worksOf([first, second], organisations, headings);
  return works && { people: [first, second], works, ...(teacher === undefined ? {} : { teacher }) };
}

/**
 * Who knows whom, with where each of the two works: people and organisations by turns. Where these stand apart, headings that only a
 * letter or a number tells apart, or people and organisations who stand in one column here and in the other there.
 */
function tiedPeople({ header, rows }: HeadedTable): Pair | undefined {
  const headings = header.cells;
  const cells = cellsOf(rows);
  const known = recognise(headings, cells, '');
  if (known && known.kind !== 'actors' && known.kind !== 'ties') return undefined;
  const { people, organisations } = namedColumns(headings, cells);
  const [[one = -1, other = -1], [first = -1, second = -1]] = [people, organisations];
  if (people.length !== 2 || organisations.length !== 2 || projectsPlan(headings, cells)) return undefined;
  // "Structure 1", "Contact 1", "Structure 2", "Contact 2": two organisations, and whom to ask there.
  if (first < one || second < other) return undefined;
  const saysTies = known?.kind === 'ties' && people.every((column) => ENDS.has(known.columns[column] ?? ''));
  if (known?.kind === 'ties' && !saysTies) return undefined;
  const areAlike = isSaidTwice(headings[one], headings[other]) && isSaidTwice(headings[first], headings[second]);
  const areByTurns = first < other;
  if (!saysTies && !areAlike && !areByTurns && !(share(cells, one, other) && share(cells, first, second)))
    return undefined;
  return { people: [one, other], works: [[first], [second]], saysTies };
}

/** A log of calls and visits: whoever of ours called, and whom they reached, with the house of these. */
function calledAndCaller({ header, rows }: HeadedTable): Pair | undefined {
  const keys = header.cells.map(headingKey);
  const cells = cellsOf(rows);
  const find = (words: RegExp, others: RegExp) =>
    keys.findIndex((key) => words.test(key) || (isDated && others.test(key)));
  const isDated = keys.some((key, at) => /^(?:dates?|jour|day|when|quand|le)$/.test(key) && areDays(cells, at));
  const [caller, called] = [find(CALLER, STAFF), find(CALLED, CONTACT)];
  const arePeople = [caller, called].every((at) => at !== -1 && columnContent(at, cells).isOfPeople);
  if (!arePeople || caller === called || projectsPlan(header.cells, cells)) return undefined;
  const roles = columnRoles(header.cells, cells);
  const said = roles.indexOf('organisation');
  // "D'où".
  const house = said === -1 ? organisationsByContent(header.cells, roles, cells) : said;
  const remarks = keys.flatMap((key, at) => (TOLD.test(key) && at !== caller && at !== called ? [at] : []));
  return { people: [caller, called], works: [[], house === -1 ? [] : [house]], about: 1, remarks };
}

/** A log of visits that names nobody there. */
function visitorAndHouse(headed: HeadedTable): Pair | undefined {
  const visit = visitOnLine(headed);
  if (!visit) return undefined;
  const remarks = headed.header.cells.flatMap((heading, at) =>
    TOLD.test(headingKey(heading)) || isRemarkHeading(heading) ? [at] : [],
  );
  return { people: [visit.visitor, visit.visited], works: [[], []], about: 1, isHouse: true, remarks };
}

const CALLER = new RegExp(
  `^${anyOf(
    /appelante?s?|appel(?:e|ant)e? par|visit(?:eur|euse)s?|caller|called by|(?:met|visited|contacted|spoken to|logged|done|made) by/,
    /(?:contacte|rencontre|joint|vu|visite|suivi|recu|fait)(?:e|\(e\)|\.e)? par|suivi (?:assure |fait )?par/,
    /qui (?:a )?(?:appelle|appele|rencontre|visite|vu)|who (?:called|rang|met|went|visited|spoke)/,
    /our (?:officer|worker|adviser|advisor|side|staff|person|volunteer|lead)|(?:qui )?(?:de )?chez nous|de notre cote|pour nous/,
    /notre (?:agent|agente|charg\w+ de mission|animat\w+|collegue|salarie\w*|benevole)/,
  )}$`,
);
const CALLED = new RegExp(
  `^${anyOf(
    /(?:personne|contact|interlocut\w+) (?:jointe?|rencontree?|contactee?|appelee?|vue?|visitee?)|appelee?|interlocut\w+/,
    /(?:person|contact) (?:called|met|reached|contacted|visited|spoken to|seen)|(?:who we )?(?:spoke|talked) (?:to|with)|met with/,
    /(?:qui )?(?:on a |j'ai |nous avons )(?:eue?|vue?|rencontree?|appelee?|jointe?)|who we (?:met|saw|called|rang|visited)/,
  )}$`,
);

const TOLD =
  /^(?:summary|gist|outcomes?|results?|resultats?|resume|suites?(?: a donner| donnees?| prevues?)?|next steps?|follow[- ]?ups?|details?|contenu|teneur|echanges?|compte[- ]?rendu|cr|discussed|discussion|what (?:we discussed|was said|they said)|ce qui (?:a ete|s'est) dit)$/;

/** On days: whoever of ours it was, and with whom. */
const STAFF =
  /^(?:staff(?: member)?|workers?|officers?|advis[eo]rs?|colleagues?|agente?|salariee?|chargee? de mission|by|par|qui)$/;
const CONTACT = /^(?:contacts?|persons?|personnes?|people|avec|with|avec qui|with whom)$/;

const ENDS: ReadonlySet<string> = new Set(['from', 'to']);

/** "Structure A" and "Structure B", "Nom" and "Nom (2)": one heading, but for a letter or a number. */
export function isSaidTwice(one = '', other = ''): boolean {
  const [a, b] = [one, other].map((heading) => /^(.+?) ?[([]?([ab12]?)[)\]]?$/.exec(headingKey(heading)));
  return a?.[1] !== undefined && a[1] === b?.[1] && a[2] !== b[2];
}

/** One name at least stands in both columns. */
function share(cells: Rows, one: number, other: number): boolean {
  const names = new Set(cells.map((row) => fold(row[one] ?? '')).filter((name) => name !== ''));
  return cells.some((row) => names.has(fold(row[other] ?? '')));
}

/** The columns that hold people on most lines, none whose names stand in two columns, and those of organisations. */
function namedColumns(headings: readonly string[], cells: Rows): { people: number[]; organisations: number[] } {
  const roles = columnRoles(headings, cells);
  const content = headings.map((_, column) => columnContent(column, cells));
  const people = content.flatMap((one, column) =>
    namesPeople(one, headings[column] ?? '') && one.filled >= cells.length * MOST ? [column] : [],
  );
  const organisations = content.flatMap((one, column) =>
    namesOrganisations(one, headings[column] ?? '', column, roles) ? [column] : [],
  );
  return { people: roles.includes('firstName') ? [] : people, organisations };
}

const isTutor = (heading = '') => TUTOR.test(headingKey(heading));
/** "Stagiaire", "Mentoré": whoever learns. */
export const isPupil = (heading = '') => PUPIL.test(headingKey(heading));

function namesPeople(content: ColumnContent, heading: string): boolean {
  return mayNameSubjects(heading) && content.people >= MOST && content.isOfPeople && content.organisations < SOME;
}

function namesOrganisations(content: ColumnContent, heading: string, column: number, roles: Roles): boolean {
  if (!mayNameSubjects(heading)) return false;
  // "Mentor's business": names that two words make of somebody.
  if (roles[column] === 'organisation' && (mentionsOrganisation(heading) || content.people < NEARLY_ALL)) return true;
  if (content.people >= NEARLY_ALL) return false;
  return !NOT_AN_EMPLOYER.test(headingKey(heading)) && content.organisations >= SOME && content.named <= FEW;
}

/**
 * Whose each column of organisations is: it says so ("Entreprise du mentor"), or people and organisations stand by turns; else whoever
 * teaches is where pupils are received, and these are there and at their school. `undefined`: nothing tells.
 */
function worksOf(
  people: readonly [number, number],
  organisations: readonly number[],
  headings: readonly string[],
): Pair['works'] | undefined {
  const [one, other] = people;
  if (organisations.length === 0) return [[], []];
  const saidOf = (person: number) =>
    organisations.filter((column) => {
      const words = headingKey(headings[person] ?? '').split(/[^\p{L}]+/u);
      const own = headingKey(headings[column] ?? '').split(/[^\p{L}]+/u);
      return words.some((word, at) => own.includes(word) && (at === 0 || word.length > 4));
    });
  const said = [saidOf(one), saidOf(other)] as const;
  // "Tuteur en entreprise", "Entreprise d'accueil": it is where whoever learns is too.
  const whereBothAre = (nth: 0 | 1) =>
    said[nth].length > 0
      ? said[nth]
      : organisations.filter((column) => RECEIVES.test(headingKey(headings[column] ?? '')));
  if (said[0].length + said[1].length === organisations.length) return [whereBothAre(0), whereBothAre(1)];
  const [first = -1, second = -1, ...more] = organisations;
  const isAfter = first > one && first < other && second > other;
  const isBefore = first < one && second > one && second < other;
  if (more.length === 0 && (isAfter || isBefore)) return [[first], [second]];
  const host = organisations.filter((column) => HOST.test(headingKey(headings[column] ?? '')));
  if (host.length === 0) return undefined;
  return isTutor(headings[one]) ? [host, organisations] : [organisations, host];
}
