import { fold } from '../../domain/folding';
import { withoutLanguage } from '../../domain/words/headingWords';
import { type ValueList, valueOf } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { HEADINGS, headingKey, headingOf, isOurHeading, type KnownKind, REQUIRED_FIELDS } from '../headings/headings';
import { readNameSaysOrganisation } from '../names/readNames';
import { LOOKED_AT } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { countsLines } from './countsLines';

const KINDS = Object.keys(HEADINGS) as KnownKind[];
/** Minimum of known headings for kinds that one common word could suggest. */
const NEEDS_COMPANY: Partial<Record<KnownKind, number>> = {
  actions: 2,
  testimonies: 2,
  offers: 2,
  introductions: 3,
  meetings: 3,
  resources: 3,
  rulings: 4,
  discussions: 4,
  pictureNotes: 2,
};
const NAME_HINTS: readonly (readonly [KnownKind, RegExp])[] = [
  ['ties', /\b(?:liens?|ties?|edges?|relations?)\b/],
  ['rulings', /\b(?:questions? (?:ecartees?|set aside)|rulings?)\b/],
  ['discussions', /\b(?:questions? (?:discutees?|discussed)|discussions?)\b/],
  ['pictureNotes', /\bnotes? (?:sur l[’' ]?image|on the picture)\b/],
  ['looks', /\b(?:vues? gardees?|saved views?)\b/],
  ['actors', /\b(?:acteurs?|actors?|nodes?|noeuds?)\b/],
  ['testimonies', /\b(?:temoignages?|testimon(?:y|ies))\b/],
  ['offers', /\b(?:offres?|demandes?|offers?|requests?)\b/],
  ['resources', /\b(?:outils? et exemples?|tools? and examples?)\b/],
  ['meetings', /\b(?:rencontres?|reunions?|meetings?)\b/],
  ['introductions', /\b(?:mises? en relation|introductions?)\b/],
  ['actions', /\bactions?\b/],
  ['membership', /\b(?:membres?|members?|membership|adhesions?)\b/],
];

/**
 * Returns the kind and columns of a table by its headings; `undefined` when required ones are missing. If several kinds fit, the one with
 * most known headings wins, then the name of the sheet or file, then the order of the template.
 */
export function recognise(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  tableName: string,
): ColumnPlan | undefined {
  const plans = KINDS.map((kind) => planFor(kind, headings, rows)).filter((plan) => plan !== undefined);
  const hint = NAME_HINTS.find(([, words]) => words.test(fold(tableName.replace(/[_.-]/g, ' '))))?.[0];
  // Repeated names mean members, whatever the file is called.
  const weight = ({ kind, columns }: ColumnPlan) =>
    knownIn({ kind, columns }) +
    (kind === hint ? 0.5 : 0) +
    (kind === 'membership' ? 0.6 : 0) +
    // Two ends are enough: label and type then belong to the tie, not to an actor.
    (kind === 'ties' && areEnds(headings, columns) ? 10 : 0);
  return plans.reduce<ColumnPlan | undefined>(
    (best, plan) => (best === undefined || weight(plan) > weight(best) ? plan : best),
    undefined,
  );
}

const ENDS = new Set(['from to', 'source target', 'source cible', 'de a']);

function areEnds(headings: readonly string[], columns: readonly string[]): boolean {
  const [from, to] = [headings[columns.indexOf('from')], headings[columns.indexOf('to')]];
  return ENDS.has(`${headingKey(from ?? '')} ${headingKey(to ?? '')}`);
}

function knownIn({ columns }: ColumnPlan): number {
  return columns.filter((column) => column !== 'attribute').length;
}

function planFor(
  kind: KnownKind,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnPlan | undefined {
  const taken = new Set<string>();
  const columns = fieldsOf(kind, headings, rows, taken);
  if (kind === 'actors') nameFromReference(headings, columns, rows, taken);
  if (!REQUIRED_FIELDS[kind].every((field) => taken.has(field))) return undefined;
  const plan = { kind, columns };
  if (knownIn(plan) < (NEEDS_COMPANY[kind] ?? 0)) return undefined;
  // "Arrivée", "Départ" of people are hours and days.
  if (kind === 'ties' && ['from', 'to'].some((field) => areMoments(columns.indexOf(field), rows))) return undefined;
  // "Porteur", "Objet" and "Statut" occur in projects too, "Personne" and "Thèmes" in any list of people.
  const isOffer =
    ['side', 'profileSought'].some((field) => taken.has(field)) || isOfKinds(columns.indexOf('kind'), rows);
  if (kind === 'offers' && !isOffer) return undefined;
  const isTold = ['consent', 'lastGiven'].some((field) => taken.has(field));
  const person = headingKey(headings[columns.indexOf('person')] ?? '');
  if (kind === 'testimonies' && !isTold && (person === 'personne' || person === 'person')) return undefined;
  return kind === 'membership' && !repeats(columns.indexOf('name'), rows) ? undefined : plan;
}

/**
 * Returns the field of each column of a table of known kind. `taken`: fields that already have a column; those found are added.
 * `isTemplate`: our own template, where each heading means exactly that field.
 */
export function fieldsOf(
  kind: KnownKind,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  taken: Set<string>,
  isTemplate: boolean = isOurTemplate(kind, headings),
): string[] {
  return headings.map((given, column) => {
    const written = isTemplate ? given : withoutLanguage(given);
    const heading = headingOf(kind, written);
    const field = heading?.field ?? (isGephiType(kind, written, column, rows) ? 'directed' : undefined);
    if (field === undefined || taken.has(field)) return 'attribute';
    if (field === 'reference' && kind === 'actors' && isOfADoor(written, column, rows)) return 'attribute';
    if (heading && !isTemplate && !isMeant(field, isOurHeading(heading, written), column, rows)) return 'attribute';
    taken.add(field);
    return field;
  });
}

/** "Key": "safe", "safe", "none" is a door key; identifiers differ, or have digits. */
function isOfADoor(heading: string, column: number, rows: readonly (readonly string[])[]): boolean {
  const isKey = /^(?:key|cle)s?$/.test(headingKey(heading));
  return isKey && repeats(column, rows) && !rows.some((cells) => /\d/.test(cells[column] ?? ''));
}

/** True when all columns of our template are there, so that headings are taken at their word, whatever they hold. */
export function isOurTemplate(kind: KnownKind, headings: readonly string[]): boolean {
  const keys = new Set(headings.map(headingKey));
  return HEADINGS[kind].every(
    ({ fr, en, extra }) => extra === true || keys.has(headingKey(fr)) || keys.has(headingKey(en)),
  );
}

function areMoments(column: number, rows: readonly (readonly string[])[]): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => HOUR.test(cell) || /-.*-/.test(dayOf(cell) ?? ''));
}

function isOfKinds(column: number, rows: readonly (readonly string[])[]): boolean {
  return rows.some((cells) => valueOf('kind', cells[column] ?? '') !== undefined);
}

const HOUR = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} )?\d{1,2}(?:[:h]\d{2}){1,2}(?: ?[ap]m)?$/i;

/** Uses the identifiers as names when a list of actors has no names, or none filled in. */
function nameFromReference(
  headings: readonly string[],
  columns: string[],
  rows: readonly (readonly string[])[],
  taken: Set<string>,
): void {
  const [name, reference] = [columns.indexOf('name'), columns.indexOf('reference')];
  if (reference === -1 || rows.some((cells) => (cells[name] ?? '').trim() !== '')) return;
  // "N°" that counts lines is not a name.
  if (countsLines(rows.map((cells) => cells[reference] ?? '')) && !BY_ID.test(headingKey(headings[reference] ?? '')))
    return;
  if (name !== -1) columns[name] = 'attribute';
  columns[reference] = 'name';
  taken.add('name');
}

/** Headings of networks, which do number their nodes. */
const BY_ID = /^(?:ids?|node|nodes|n[oœ]ud|noeuds?|node ?id|key|cle|vertex|vertices)$/;

/** True when a value occurs twice: members do, once for each network; actors and project titles do not. */
export function repeats(column: number, rows: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>();
  for (const cells of rows) {
    const value = cells[column]?.trim();
    if (!value) continue;
    if (seen.has(value)) return true;
    seen.add(value);
  }
  return false;
}

/** Fields whose headings also occur in other files, with other meanings. */
const CLOSED: ReadonlyMap<string, ValueList> = new Map([
  ['type', 'type'],
  ['roles', 'roles'],
  ['consent', 'consent'],
  ['asked', 'asked'],
  ['formal', 'yesNo'],
  ['direction', 'direction'],
  ['certainty', 'certainty'],
  ['side', 'side'],
  ['directed', 'directed'],
]);

/**
 * True when the values fit the field. "Type" needs at least half known values or, where some are people, half of the others being kinds of
 * organisations ("Ferme"); a synonym needs one known value.
 */
function isMeant(field: string, ours: boolean, column: number, rows: readonly (readonly string[])[]): boolean {
  const list = CLOSED.get(field);
  if (list === undefined || (ours && field !== 'type')) return true;
  const isKnown = new Map<string, boolean>();
  let [filled, known, people] = [0, 0, 0];
  const others: string[] = [];
  for (const cells of rows) {
    const value = cells[column]?.trim() ?? '';
    if (value === '') continue;
    filled++;
    if (!isKnown.has(value))
      isKnown.set(
        value,
        value.split(/[|;]/).some((one) => valueOf(list, one) !== undefined),
      );
    if (isKnown.get(value)) known++;
    if (field === 'type' && valueOf('type', value) === 'person') people++;
    else others.push(value);
  }
  if (filled === 0) return ours;
  if (field !== 'type') return known > 0;
  if (known * 2 >= filled) return true;
  const looked = others.slice(0, LOOKED_AT);
  const kinds = looked.filter((one) => isKnown.get(one) || readNameSaysOrganisation(one));
  return people > 0 && kinds.length * 2 >= looked.length;
}

/** True when Gephi's Type column holds "Directed" or "Undirected". */
function isGephiType(kind: KnownKind, written: string, column: number, rows: readonly (readonly string[])[]): boolean {
  if (kind !== 'ties' || headingKey(written) !== 'type') return false;
  const words = new Set(['directed', 'undirected', 'mutual']);
  return rows.length > 0 && rows.every((cells) => words.has(fold(cells[column] ?? '')));
}
