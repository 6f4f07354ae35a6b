import { anyOf } from '../../domain/words/anyOf';
import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { headingKey } from '../headings/headings';
import { hasMembers } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { HALF, MOST, SOME } from '../shares';
import { areDays } from './areDays';
import { columnContent, holdsPeople, type Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { isMultiple } from './multipleFields';
import { fieldsOf, repeats } from './recognise';

/** Headings that name neither a project nor a participant. */
export const NO_NAME =
  /\bn°|^(?:etats?|statuts?|status|avancement|phase|stade|stage|nature) (?:du|de|des|of)\b|\b(?:champs?|domaines?|secteurs?|territoires?|moyens?) d'actions?\b|\bkey actions?\b|\bactions?[- ]cles?\b|\b(?:id|identifier|code|numero|no|date|type|montant|cout|budget|total|url|mail|e-mail|tel|telephone|description|country|pays|areas?|role|website|site web)\b/;
const PARTNER = anyOf(
  /(?:co-?)?partenaires?|partenariats?|partners?|co-?financeurs?|co-?contractants?|co-?porteurs?|co-?pilotes?/,
  /(?:joint|co)[- ]?applicants?|co-?animateurs?|consortium|membres? du groupement/,
  // participating organisations
  /(?:structures?|acteurs?|organismes?|organi[sz]ations?) (?:associe|implique|mobilise|concerne|participant|present|pressenti|involved)\w*/,
  /(?:participating|associated|involved|contributing) (?:organi[sz]ations?|structures?|bodies|institutions|schools|members)/,
  /(?:working|in partnership|together) with|(?:structures?|organismes?|lieux|etablissements?) d'accueil/,
  /host (?:organi[sz]ations?|structures?|venues?)/,
  // other participants
  /parties prenantes|stakeholders|contribut(?:eur|rice|or)s|collaborat(?:eur|rice|or)s|membres du groupe/,
  /attribue?e?s? a|assignee?s?(?: a| to)?|assigned to/,
);
export const PARTNERS = new RegExp(
  anyOf(
    /\bavec (?:qui|quels?|quelles?|lesquel\w+)\b|\bwith whom\b/,
    String.raw`\b${PARTNER}\b`,
    /^who else (?:is|s|was|takes|helps|joins)\b|^(?:et |avec )?qui d'autre\b|^(?:en (?:lien|partenariat|cooperation|collaboration)|main dans la main|ensemble|aux cotes|de concert|epaulee?s?) (?:avec|de|par)$|^(?:hand in hand|side by side|together|alongside)(?: with)?$|^(?:avec (?:l'aide|l'appui|le soutien|le concours) de|(?:with help from|helped by|supported by))$|^(?:members|membres(?: de l'equipe)?|equipe|avec|with|(?:qui )?(?:y )?(?:participe(?:nt)?|prend part|prennent part)(?: aussi)?|take part|taking part)$|^(?:also|others?) (?:on it|involved|in it)$|^associee?s?(?: (?:a|au|aux|dans|du|de|sur) .+)?$/,
  ),
);
const LEADER = anyOf(
  // done by
  /porteurs?|porteuses?/,
  /(?:portee?|pilotee?|coordonnee?|initiee?|menee?|deposee?|proposee?|presentee?|soumise?|animee?|organisee?)s? par/,
  /(?:led|submitted|proposed|run|delivered|hosted|managed|coordinated|organi[sz]ed|initiated) by/,
  /a l'initiative de|initiat(?:eur|rice)s?|qui (?:porte|pilote|coordonne|anime)/,
  // leading roles
  /maitres? d'ouvrage|maitrise d'ouvrage|chef(?:fe)?s? (?:de file|(?:de |du )?projets?)/,
  /(?:responsables?|referente?s?) (?:du |de )?projets?|(?:structure|organisme) responsable/,
  /project (?:leads?|managers?|owners?)|conven[oe]rs?|pilotes?|pilotage|portage|coordinat\w+|coordonnat(?:eur|rice)s?/,
  // grantees and applicants
  /beneficiaires?|beneficiar(?:y|ies)|awardees?|laureate?s?|attributaires?|promot(?:eur|rice|er)s?|operat(?:eur|rice)s?|grant ?holders?/,
  /grantees?|recipients?|accountable body|lead|applicants?|candidate?s?|demandeurs?|raison sociale/,
);
const FIELDS: readonly (readonly [field: string, words: RegExp])[] = [
  ['partners', PARTNERS],
  ['lead', new RegExp(anyOf(/^(?:par )?qui\b|^who\b|^owner$|^responsables?$/, String.raw`\b${LEADER}\b`))],
  [
    'title',
    /\b(?:projets?|projects?|schemes?|operations?|actions?|initiatives?|dossiers?|bids?|intitules?|taches?|tasks?|card name)\b/,
  ],
];

/**
 * Finds the title, lead and partners of projects, by headings that funders and programmes use. `undefined` when one of `needed` is missing,
 * or when titles repeat, which means a list of partners.
 */
export function projectColumns(
  headings: readonly string[],
  rows: Rows,
  needed: readonly string[],
  mayComeBack = false,
): ColumnPlan | undefined {
  const taken = new Set<string>();
  const found = headings.map((heading, column) => {
    const key = headingKey(heading);
    const field =
      NO_NAME.test(key) || isContactHeading(heading)
        ? undefined
        : LEADS.test(key) && namesWho(column, rows)
          ? 'lead'
          : FIELDS.find(([, words]) => words.test(key))?.[0];
    if (field === undefined || (taken.has(field) && !isMultiple('actions', field)) || !isText(column, rows))
      return undefined;
    if (field === 'title' && repeats(column, rows) && isSaidOnceLater(column, headings, rows)) return undefined;
    taken.add(field);
    return field;
  });
  // "Pilote", a person, beside "Structure pilote": the organisation leads, the person is its contact.
  const ahead = found.indexOf('lead');
  const house = headings.findIndex(
    (heading, column) =>
      found[column] === undefined && leadsProjects(heading) && columnContent(column, rows).organisations >= MOST,
  );
  if (house !== -1 && holdsPeople(columnContent(ahead, rows))) {
    found[ahead] = undefined;
    found[house] = 'lead';
  }
  const takeTitle = (beside: readonly string[], columnOfTitle: () => number) => {
    if (taken.has('title') || !beside.every((field) => taken.has(field))) return;
    const column = columnOfTitle();
    if (column === -1 || found[column] !== undefined) return;
    found[column] = 'title';
    taken.add('title');
  };
  const textCalled = (words: RegExp) =>
    headings.findIndex((heading, column) => words.test(headingKey(heading)) && isText(column, rows));
  // "Acronym" is the title when there is no other.
  takeTitle([], () => headings.findIndex((heading) => headingKey(heading).startsWith('acronym')));
  // In a plan of who does what with whom, the aim is the title.
  takeTitle(['lead'], () => textCalled(AIM));
  // "For" is the title beside amounts requested and granted, unless it holds organisations: these are beneficiaries.
  takeTitle(['lead'], () => {
    const column = headings.some((heading) => GRANTED.test(headingKey(heading))) ? textCalled(PURPOSE) : -1;
    return column !== -1 && columnContent(column, rows).organisations < SOME ? column : -1;
  });
  // 360Giving, the format in which British foundations publish their grants: https://standard.threesixtygiving.org
  takeTitle(['lead'], () =>
    headings.some((heading) => /^Recipient Org:/i.test(heading)) ? textCalled(/^title$/) : -1,
  );
  // "Title" is the title when both lead and partners are known.
  takeTitle(['lead', 'partners'], () => textCalled(TASK));
  // "Nom" is the title when it names nobody, beside a deadline or a budget.
  takeTitle(['lead', 'partners'], () => {
    const column = headings.some((heading) => DUE.test(headingKey(heading))) ? textCalled(/^noms?$/) : -1;
    const { isOfPeople, organisations } = columnContent(column, rows);
    const isOfSomebody = headings.some(
      (heading) => isContactHeading(heading) || OF_PEOPLE.has(peopleColumnOf(heading) ?? ''),
    );
    return isOfPeople || organisations >= HALF || isOfSomebody ? -1 : column;
  });
  // Any other text is the title when both lead and partners are known: "Démarche", "Défi".
  const isAsked = headings.some(
    (heading, at) => (found[at] === 'lead' || found[at] === 'partners') && ASKED.test(headingKey(heading)),
  );
  takeTitle(['lead', 'partners'], () => (isAsked ? -1 : otherTitle(headings, rows, found)));
  // In an export of tasks, "Name" is the task and "Projects" what it is for.
  const task = headings.findIndex((heading) => TASK.test(headingKey(heading)));
  if (task !== -1 && headings.some((heading) => ASSIGNED.test(headingKey(heading)))) {
    for (const [column, field] of found.entries()) if (field === 'title') found[column] = undefined;
    found[task] = 'title';
    taken.add('title');
  }
  const title = found.indexOf('title');
  if (!needed.every((field) => taken.has(field)) || (!mayComeBack && repeats(title, rows))) return undefined;
  // "Chargé de dossier", "Contact du projet": people are not projects.
  if (holdsPeople(columnContent(title, rows))) return undefined;
  const others = fieldsOf('actions', headings, rows, taken, false);
  const columns = headings.map((_, column) => found[column] ?? others[column] ?? 'attribute');
  const isOfThemes = (field: string, column: number) =>
    field === 'attribute' &&
    (peopleColumnOf(headings[column] ?? '') === 'themes' || /^axes?$/.test(headingKey(headings[column] ?? ''))) &&
    isText(column, rows);
  return { kind: 'actions', columns: columns.map((field, at) => (isOfThemes(field, at) ? 'themes' : field)) };
}

/** True when "Fiche-action", which repeats, stands before "Opération", which does not: each line is about the operation. */
function isSaidOnceLater(title: number, headings: readonly string[], rows: Rows): boolean {
  if (!MEASURE.test(headingKey(headings[title] ?? ''))) return false;
  return headings.some((heading, column) => {
    const isOne =
      column > title && OPERATION.test(headingKey(heading)) && isText(column, rows) && !repeats(column, rows);
    return isOne && !holdsPeople(columnContent(column, rows));
  });
}

const MEASURE = /\bfiches?\b|\b(?:appel|aap|ami) (?:a|de) projets?\b/;
const OPERATION = /^(?:(?:intitule|titre|nom) (?:de l'|du |de la )?)?(?:operations?|projets?|actions?|projects?)$/;

/** True for headings of a project's lead: "Pilote", "Porté par". */
export function leadsProjects(heading: string): boolean {
  const key = headingKey(heading);
  return !NO_NAME.test(key) && FIELDS.some(([field, words]) => field === 'lead' && words.test(key));
}

/** "Lead partner" is the lead, not one of the partners. */
const LEADS = /^lead\b|\bchef(?:fe)?s? de file$/;

function namesWho(column: number, rows: Rows): boolean {
  const content = columnContent(column, rows);
  return content.organisations >= MOST || holdsPeople(content);
}

/** "Qui êtes-vous ?", "Qui remplit ce questionnaire ?" are questions to the respondent. */
export const ASKED = /\b(?:vous|votre|vos|you|your|questionnaire|formulaire|survey)\b/;

/** Returns the first column of different texts that are not names; −1 when there is none. */
function otherTitle(headings: readonly string[], rows: Rows, found: readonly (string | undefined)[]): number {
  const known = fieldsOf('actions', headings, rows, new Set(['title', 'lead', 'partners']), false);
  const free = headings.flatMap((heading, column) => {
    const isOfOthers = found[column] !== undefined || NO_NAME.test(headingKey(heading)) || hasMembers(heading);
    if (
      isOfOthers ||
      isContactHeading(heading) ||
      // Remarks about a person must not become a title that everybody reads.
      isPersonalHeading(heading) ||
      (peopleColumnOf(heading) !== undefined && !/^axes?\b/.test(headingKey(heading))) ||
      !isText(column, rows) ||
      // "30 avril 2025" is text too, but names nothing.
      areDays(rows, column) ||
      repeats(column, rows)
    )
      return [];
    return holdsPeople(columnContent(column, rows)) ? [] : [column];
  });
  return (
    free.find((column) => known[column] === 'attribute') ?? free.find((column) => known[column] === 'finality') ?? -1
  );
}

const DUE = /^(?:echeances?|deadlines?|due(?: date)?|date (?:limite|de fin)|budget|priorite|priority)$/;
const OF_PEOPLE: ReadonlySet<string> = new Set(['firstName', 'territory', 'phone', 'email']);
const AIM =
  /^(?:objectifs?(?: operationnels?)?|mesures?|chantiers?|fiches?|libelle|objectives?|measures?|activit(?:y|ies|es?)|(?:for )?what(?: for)?|pour quoi|objet(?: de la (?:demande|subvention))?)$/;
const PURPOSE = /^(?:for|purpose)$/;
const GRANTED = /\b(?:requested|awarded|granted)\b|^(?:(?:amount )?asked(?: for)?|funders?)$/;
const TASK = /^(?:name|title|summary|titre|nom de la tache|task name)$/;
const ASSIGNED = /^(?:assignees?|assigned to|attribuee?s? a)$/;

export function isText(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /\p{L}/u.test(cell));
}
