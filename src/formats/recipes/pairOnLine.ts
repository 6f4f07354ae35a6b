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
/** Headings of teachers: "Professeur référent", "Enseignante", "School tutor". */
const TEACHER =
  /^(?:professeure?s?|profs?|enseignante?s?|format(?:eur|rice)s?|tut(?:eur|rice)s? (?:pedagogique|academique|ecole|du lycee)|(?:school|college|academic|university) (?:tutor|mentor|contact|supervisor)|teachers?|lecturers?)\b/;
/** Headings of the organisation that trains the pupil. */
const HOST = /\b(?:accueil|employeurs?|entreprises?|compan(?:y|ies)|employers?|host|placement)\b/;

const RECEIVES = /\b(?:d'accueil|host|placement)\b/;

export interface Pair {
  readonly people: readonly [one: number, other: number];
  readonly works: readonly [one: readonly number[], other: readonly number[]];
  /** The pupil's teacher at school, beside the tutor where they are trained. */
  readonly teacher?: number;
  readonly ofOthers?: readonly number[];
  /** Columns of all people on the line: columns after one of them belong to that person. */
  readonly named?: readonly number[];
  /** The headings say that the table holds ties, so that its other columns are known. */
  readonly saysTies?: boolean;
  /** The person that remarks are about: 1 in a log, for the one called; by default the first. */
  readonly about?: 1;
  /** The second is the organisation visited instead of a person. */
  readonly isHouse?: boolean;
  /** Columns of remarks in a log, private notes about the person called. */
  readonly remarks?: readonly number[];
}

/** Finds two people on each line who form a pair, by headings or content; `undefined` when there is none. */
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
 * Two people who know each other, with the employer of each, in alternating columns. In another order, only with headings that differ by a
 * letter or a number, or with people and organisations who occur in both columns.
 */
function tiedPeople({ header, rows }: HeadedTable): Pair | undefined {
  const headings = header.cells;
  const cells = cellsOf(rows);
  const known = recognise(headings, cells, '');
  if (known && known.kind !== 'actors' && known.kind !== 'ties') return undefined;
  const { people, organisations } = namedColumns(headings, cells);
  const [[one = -1, other = -1], [first = -1, second = -1]] = [people, organisations];
  if (people.length !== 2 || organisations.length !== 2 || projectsPlan(headings, cells)) return undefined;
  // "Structure 1", "Contact 1", "Structure 2", "Contact 2": two organisations and their contacts.
  if (first < one || second < other) return undefined;
  const saysTies = known?.kind === 'ties' && people.every((column) => ENDS.has(known.columns[column] ?? ''));
  if (known?.kind === 'ties' && !saysTies) return undefined;
  const areAlike = isSaidTwice(headings[one], headings[other]) && isSaidTwice(headings[first], headings[second]);
  const areByTurns = first < other;
  if (!saysTies && !areAlike && !areByTurns && !(share(cells, one, other) && share(cells, first, second)))
    return undefined;
  return { people: [one, other], works: [[first], [second]], saysTies };
}

/** A log of calls and visits: our colleague, the person reached, and the employer of the latter. */
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
  const house = said === -1 ? organisationsByContent(header.cells, roles, cells) : said;
  const remarks = keys.flatMap((key, at) => (TOLD.test(key) && at !== caller && at !== called ? [at] : []));
  return { people: [caller, called], works: [[], house === -1 ? [] : [house]], about: 1, remarks };
}

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

/** Headings of a dated log: our staff, and the contact. */
const STAFF =
  /^(?:staff(?: member)?|workers?|officers?|advis[eo]rs?|colleagues?|agente?|salariee?|chargee? de mission|by|par|qui)$/;
const CONTACT = /^(?:contacts?|persons?|personnes?|people|avec|with|avec qui|with whom)$/;

const ENDS: ReadonlySet<string> = new Set(['from', 'to']);

/** True for headings that differ only by a letter or a number: "Structure A" and "Structure B", "Nom" and "Nom (2)". */
export function isSaidTwice(one = '', other = ''): boolean {
  const [a, b] = [one, other].map((heading) => /^(.+?) ?[([]?([ab12]?)[)\]]?$/.exec(headingKey(heading)));
  return a?.[1] !== undefined && a[1] === b?.[1] && a[2] !== b[2];
}

function share(cells: Rows, one: number, other: number): boolean {
  const names = new Set(cells.map((row) => fold(row[one] ?? '')).filter((name) => name !== ''));
  return cells.some((row) => names.has(fold(row[other] ?? '')));
}

/** Returns the columns of whole names filled on most lines (none if first names have a column of their own), and those of organisations. */
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
/** True for headings of a learner: "Stagiaire", "Mentoré". */
export const isPupil = (heading = '') => PUPIL.test(headingKey(heading));

function namesPeople(content: ColumnContent, heading: string): boolean {
  return mayNameSubjects(heading) && content.people >= MOST && content.isOfPeople && content.organisations < SOME;
}

function namesOrganisations(content: ColumnContent, heading: string, column: number, roles: Roles): boolean {
  if (!mayNameSubjects(heading)) return false;
  // "Mentor's business": two-word names may read as people's.
  if (roles[column] === 'organisation' && (mentionsOrganisation(heading) || content.people < NEARLY_ALL)) return true;
  if (content.people >= NEARLY_ALL) return false;
  return !NOT_AN_EMPLOYER.test(headingKey(heading)) && content.organisations >= SOME && content.named <= FEW;
}

/**
 * Assigns the columns of organisations: by their headings ("Entreprise du mentor"), or by alternating with people. Otherwise the tutor
 * works at the host, and the pupil belongs to the host and the school. `undefined` when nothing tells.
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
  // "Tuteur en entreprise", "Entreprise d'accueil": the pupil works there too.
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
