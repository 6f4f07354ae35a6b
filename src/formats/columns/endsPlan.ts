import { byCodeUnits, fold } from '../../domain/folding';
import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { personNameIn } from '../cells/personName';
import { headingKey, headingOf } from '../headings/headings';
import { WORKS_WITH } from '../headings/houseHeadings';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import { MOST, NEARLY_ALL } from '../shares';
import { columnContent, type Rows } from './columnContent';
import { type ColumnPlan, planOf } from './columnPlan';
import { NOT_AN_EMPLOYER } from './columnRoles';
import { grantsPlan, projectsPlan } from './projectsPlan';

/** "Structure A" and "Structure B", "Personne 1" and "Personne 2", "Organisme n° 1"…: the common base, then the mark. */
const END =
  /^(.*?\b(?:structures?|organismes?|organi[sz]ations?|associations?|personnes?|persons?|people|acteurs?|actors?|entites?|entity|extremites?|ends?|bouts?|sommets?|membres?|members?|noms?|names?|part(?:ies?|y)|signataires?|partenaires?|partners?|contacts?|(?:co-?)?contractants?|signator(?:y|ies))\b.*?)[ -]*(?:n°|no|num)? ?(a|b|c|1|2|3|de depart|d'arrivee|d'origine|de destination|source|cible|emett(?:eur|rice)|recept(?:eur|rice)|donneu(?:r|se)|receveu(?:r|se))$/;
/** "From organisation" and "To organisation", "Source actor" and "Target actor": the mark comes first. */
const END_BEFORE =
  /^(from|to|source|target|cible|origin|destination|giving|receiving|sending|hosting|premi(?:er|ere)|seconde?|deuxieme|first|second) ((?:structures?|organisations?|personnes?|part(?:ie|y)|signataires?|contractants?|partenaires?|organismes?|organi[sz]ations?|associations?|persons?|acteurs?|actors?|entity|members?|names?|groups?|partners?|agency|body)(?: names?)?)$/;
/** "Signposts from" and "Signposts to": the tie, then the mark. */
const END_AFTER =
  /^((?:signpost|referral|introduction|link|orientation)s?|(?:signpost|refer|introduc|orient)\p{L}*) (from|to|depuis|vers)$/u;
const PAIRS: ReadonlySet<string> = new Set([
  'a b',
  '1 2',
  "de depart d'arrivee",
  "d'origine de destination",
  'emettrice receptrice',
  'emetteur recepteur',
  'donneur receveur',
  'donneuse receveuse',
  'source cible',
  'source target',
  'from to',
  'depuis vers',
  'origin destination',
  'giving receiving',
  'sending receiving',
  'sending hosting',
  'premier second',
  'premiere seconde',
  'premier deuxieme',
  'premiere deuxieme',
  'first second',
]);

/**
 * Returns the ties plan of a table with two actors a line, under one heading told apart by a letter, a number or a word. `undefined` when
 * there are not exactly two such columns.
 */
export function endsPlan(headings: readonly string[], rows: readonly (readonly string[])[]): ColumnPlan | undefined {
  const ends = headings.flatMap((heading, column) => {
    // "Contact address 1", "contact address 2" are addresses, not two ends of a tie.
    if (isContactHeading(heading) || isPersonalHeading(heading)) return [];
    const key = headingKey(heading);
    const [, base = '', mark = ''] = END.exec(key) ?? END_AFTER.exec(key) ?? [];
    const [, before = '', named = ''] = END_BEFORE.exec(key) ?? [];
    if (before !== '') return isMostlySaid(column, rows) ? [{ column, base: named, mark: before }] : [];
    return mark === '' || !isMostlySaid(column, rows) ? [] : [{ column, base, mark }];
  });
  const [sends, receives] = saidEnds(headings).filter((column) => isMostlySaid(column, rows));
  if (sends !== undefined && receives !== undefined)
    return planOf('ties', headings.length, { from: sends, to: receives });
  const called = calledEnds(headings, rows);
  if (called) return called;
  const [from, to, ...others] = ends;
  if (ends.length === 0) return grantedPlan(headings, rows) ?? partnersPlan(headings, rows);
  if (!from || !to || others.length > 0) return undefined;
  if (from.base !== to.base || !PAIRS.has(`${from.mark} ${to.mark}`)) return undefined;
  // "Structure", "Partenaire 1", "Partenaire 2": partners of the structure, not of each other.
  const isOfOthers = headings.some(
    (heading, column) =>
      column !== from.column &&
      column !== to.column &&
      (NAMES.has(peopleColumnOf(heading) ?? '') || headingOf('actors', heading)?.field === 'name'),
  );
  // "Name", "Referred from", "Referred to": a list of the people referred.
  if (isOfOthers && END_AFTER.test(`${from.base} ${from.mark}`)) return undefined;
  if (OF_SOMEBODY.test(from.base) && (isOfOthers || (projectsPlan(headings, rows) ?? grantsPlan(headings, rows))))
    return undefined;
  return planOf('ties', headings.length, { from: from.column, to: to.column });
}

const OF_SOMEBODY = /^(?:partenaire|partner|contact)s?$/;
const NAMES: ReadonlySet<string> = new Set(['organisation', 'fullName', 'firstName', 'lastName']);

/** Columns whose headings say what each end does: "Structure qui oriente" and "Structure vers laquelle on oriente". */
function saidEnds(headings: readonly string[]): number[] {
  const keys = headings.map(headingKey);
  const to = keys.findIndex((key) => RECEIVES.test(key));
  // "Who", "Refers people to", and nothing else: beside other columns, "Who" is the subject of the line.
  if (keys.length === 2 && to === 1 && /^(?:who|qui)$/.test(keys[0] ?? '')) return [0, 1];
  return [keys.findIndex((key) => SENDS.test(key)), to];
}

const ACTOR = '(?:structure|organisme|association|acteur|service|partenaire)s?';
const SENDS = new RegExp(
  `^${ACTOR} (?:qui |orient(?:ante|eur|euse|rice)|prescri|demandeu)|^orientee?s? par$|^demandeu(?:rs?|ses?)$|^(?:requester|requested by|asked by)$|^referred by$|^referring |^account name$|^(?:entre|between|depuis)$`,
);
const RECEIVES = new RegExp(
  `^${ACTOR} (?:vers |a (?:qui|laquelle) |destinataire|d'orientation|sollicite)|^orientee?s? vers$|^mise?s? en (?:lien|relation|contact) avec$|^(?:introduced|connected|put in touch) (?:to|with)$|^referred to$|^related account$|^(?:et|and|vers)$|^(?:refers|sends|signposts)(?: (?:people|families|clients))? (?:on )?to$|^(?:oriente|envoie|adresse) (?:vers|a|chez)$`,
);

/** "Structure visitée" and "Structure visiteuse": two names on most lines, told apart by one word each, and no other names. */
function calledEnds(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const called = headings.flatMap((heading, column) => {
    const base = CALLED.exec(headingKey(heading))?.[1];
    return base !== undefined && isMostlySaid(column, rows) ? [{ column, base }] : [];
  });
  const [from, to, ...others] = called;
  if (!from || !to || others.length > 0 || from.base !== to.base) return undefined;
  const areNames = called.every(({ column }) => columnContent(column, rows).proper >= NEARLY_ALL);
  const isOfOthers = headings.some((_, column) => columnContent(column, rows).people >= MOST);
  if (!areNames || isOfOthers || (projectsPlan(headings, rows) ?? grantsPlan(headings, rows))) return undefined;
  return planOf('ties', headings.length, { from: from.column, to: to.column });
}

const CALLED =
  /^(structure|organisme|association|collectivite|entreprise|ferme|ecole) \p{L}{4,}(?:e|ante|ente|euse|rice|aire)$/u;

/** Returns the ties from funder to recipient, when no column names a project. */
export function grantedPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const { from, to } = grantEnds(headings);
  if (from === -1 || to === -1 || ![from, to].every((column) => isMostlySaid(column, rows))) return undefined;
  if (projectsPlan(headings, rows) ?? grantsPlan(headings, rows)) return undefined;
  return planOf('ties', headings.length, { from, to });
}

/**
 * Returns the columns of funder and recipient, −1 when missing. Of two recipient headings, "attributaire" and "bénéficiaire", the first is
 * the funder, as some lists call it.
 */
function grantEnds(headings: readonly string[]): { from: number; to: number } {
  const keys = headings.map(headingKey);
  const [from, to] = [keys.findIndex((key) => GIVES.test(key)), keys.findIndex((key) => IS_GIVEN.test(key))];
  const second = keys.findLastIndex((key) => IS_GIVEN.test(key));
  if (from === -1 && second > to && !BY_HOUSE.test(keys[to] ?? '')) return { from: to, to: second };
  return from === -1 && keys.some((key) => MANDATE.test(key)) ? paidEnds(keys) : { from, to };
}

/** Payments as the French State publishes them: the paying community, and who was paid. */
function paidEnds(keys: readonly string[]): { from: number; to: number } {
  return { from: keys.findIndex((key) => /^collec(?:tivite)?$/.test(key)), to: keys.indexOf('nom') };
}

/** True when funder and recipient come with register numbers: none of them is a person. */
export function areRegisteredGrants(headings: readonly string[]): boolean {
  const { from, to } = grantEnds(headings);
  return from !== -1 && to !== -1 && headings.some((heading) => REGISTERED.test(headingKey(heading)));
}

const MANDATE = /^(?:num|numero|objet|type) (?:du )?mandat$/;
const REGISTERED =
  /\b(?:siret|siren|rna|immatriculation)\b|^id ?(?:attribuant|beneficiaire)$|^identification (?:de l'|du )/;
/** "Association soutenue" beside "Bénéficiaires" does not give to them. */
const BY_HOUSE = /^(?:structure|association|organisme|organi[sz]ation) /;
const GIVES = /^(?:noms? ?(?:du |de l')?)?(?:financeurs?|attribuants?|funders?|donors?)$/;
const IS_GIVEN =
  /^(?:noms? ?(?:du |de l'|de la )?)?(?:attributaires?|recipients?|grantees?|beneficiaires?|(?:structure|association|organisme|organi[sz]ation) (?:attributaires?|beneficiaires?|financee?s?|soutenue?s?))$/;

/** "Structure" and "Partenaire": who works with whom, one pair a line, when no person or project is named. */
function partnersPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const keys = headings.map(headingKey);
  const [from, to] = [
    keys.findIndex((key) => ACTS.test(key)),
    keys.findIndex((key) => IS_PARTNER.test(key) || WORKS_WITH.test(key)),
  ];
  if (from === -1 || to === -1 || ![from, to].every((column) => isMostlySaid(column, rows))) return undefined;
  if (rows.some((cells) => /[,;\n]/.test(cells[to] ?? ''))) return undefined;
  const isOfOthers = headings.some((heading, column) => {
    const role = column === from || column === to ? undefined : peopleColumnOf(heading);
    return role !== undefined && role !== 'themes' && role !== 'territory';
  });
  if (isOfOthers || (projectsPlan(headings, rows) ?? grantsPlan(headings, rows))) return undefined;
  return planOf('ties', headings.length, { from, to });
}

const ACTS =
  /^(?:noms? (?:de la |de l'))?(?:structures?|organismes?|associations?|acteurs?|organi[sz]ations?|entites?|groups?|clubs?|charit(?:y|ies))(?: names?)?$/;
const IS_PARTNER =
  /^(?:noms? du |structure |organisme |acteur )?(?:partenaire|partner)(?: organi[sz]ation)?(?: avec lequel .*)?$/;

/** True when at least 80 % of the lines have text: a second contact often has not. */
function isMostlySaid(column: number, rows: Rows): boolean {
  const filled = rows.filter((cells) => /\p{L}/u.test(cells[column] ?? ''));
  return filled.length > 0 && filled.length * 10 >= rows.length * 8;
}

/**
 * Proposes ties between two columns of names under headings of their own ("Fournisseur", "Client"): both hold people or both organisations,
 * and no other column does. Only a proposal: they may be side by side for another reason.
 */
export function likelyEndsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const kinds = headings.map((heading, column) => {
    if (!mayNameSubjects(heading) || NOT_AN_EMPLOYER.test(headingKey(heading))) return undefined;
    const { filled, people, organisations } = columnContent(column, rows);
    if (filled * 10 < rows.length * 8) return undefined;
    return people >= MOST ? 'people' : organisations >= MOST && people <= 1 - MOST ? 'organisations' : undefined;
  });
  const said = kinds.flatMap((kind, column) => (kind === undefined ? [] : [column]));
  // "Parlementaire", then "Nom" and "Prénom": the same person twice.
  const [from, to, ...others] = said.filter(
    (column, nth) => !said.slice(0, nth).some((one) => areSame(one, column, rows)),
  );
  if (from === undefined || to === undefined || others.length > 0 || kinds[from] !== kinds[to]) return undefined;
  if (kinds[from] === 'people' && ![from, to].some((column) => columnContent(column, rows).isOfPeople))
    return undefined;
  return planOf('ties', headings.length, { from, to });
}

/** True when most lines hold the same name in both columns, in any word order, with or without a title. */
function areSame(one: number, other: number, rows: Rows): boolean {
  const same = rows.filter((cells) => wordsOf(cells[one]) === wordsOf(cells[other])).length;
  return same * 10 >= rows.length * 8;
}

function wordsOf(name = ''): string {
  const words = fold(personNameIn(name, '').name).split(/[^\p{L}\p{N}]+/u);
  return words.sort(byCodeUnits).join(' ');
}
