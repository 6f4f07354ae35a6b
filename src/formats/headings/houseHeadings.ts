import { anyOf } from '../../domain/words/anyOf';
import { headingKey } from './headings';

export const PARENT = new RegExp(
  `^${anyOf(
    // the organisation above
    /parent(?: organi[sz]ation| company| body| org| group)?|umbrella(?: body| organi[sz]ation)?/,
    /(?:structure|organisme|maison|societe|association|entite|organisation)[ -](?:mere|parente?|porteuse)/,
    /organisme porteur|tete de reseau|(?:(?:organisation|association|structure|federation) )?faitiere/,
    /(?:federation|union|reseau) (?:d'|de )?affiliation|affiliation federale/,
    /(?:syndicat|federation|union|reseau|ligue|epci|intercommunalite|communaute(?: de communes| d'agglomeration)?) (?:de rattachement|d'appartenance|mere)/,
    // whose it is
    /(?:rattachee?s?|affiliee?s?) (?:a|au)|part of|belongs to|depend de/,
    /(?:(?:structure|organisme|association|collectivite) )?gestionnaire|geree?s? par|managed by|run by/,
  )}$`,
);

/** "Fait avec" may tell partners, or what something is made of. */
export const DONE_WITH = /^(?:font|fait|agit|agissent|monte(?:nt)?)(?: des (?:choses|actions|projets))? avec$/u;

export const ALSO_OF = new RegExp(
  `^(?:${anyOf(
    /(?:also |other )?(?:is |an? )*(?:co-?)?(?:trustee|chair|governor|treasurer|secretary|patron|director|committee member|board member|volunteer|vice[- ]chair)s?(?: of| at| for| with| on)/,
    /also (?:works?|volunteers?|helps?|active|involved|on the (?:board|committee)|member)(?: of| at| for| with| in)/,
    /other (?:boards?|trusteeships?|directorships?|governorships?|memberships?|board roles?|committees?)/,
    /(?:aussi |egalement |par ailleurs )?(?:co-?)?(?:administrat(?:eur|rice)|president|presidente|tresori(?:er|ere)|secretaire|benevole|membre du (?:ca|bureau|conseil d'administration))(?:\(?·?[a-z]\)?)? (?:de|d'|du|a|au|aux|chez|dans)/,
    /(?:aussi|egalement|par ailleurs) (?:membre|engagee?|investie?|active?|actif) (?:de|d'|du|a|au|aux|chez|dans|aupres de)/,
  )})$`,
);

export const SUPPLIED =
  /\b(?:etablissements?|structures?|cantines?|magasins?|restaurants?|points? de vente) (?:livree?s?|desservie?s?|cliente?s?|approvisionnee?s?)$|^(?:clients?|customers?|debouches|points? de vente|sells? to|supplies)$/;

const LEGAL_FORM =
  /\b(?:types?|formes?|statuts?|natures?|categories?) (?:de (?:la )?|d'(?:une )?)?(?:structures?|organismes?|associations?|organisations?|juridiques?|etablissements?|partenaires?)\b|\b(?:legal (?:form|status|entity type)|(?:organi[sz]ation|company) type|type of organi[sz]ation)\b/;

/** True for "Type de structure", "Forme juridique": the actors beside it are organisations. */
export function isOfLegalForms(heading: string): boolean {
  return LEGAL_FORM.test(headingKey(heading));
}

const OF_PLACES =
  /\b(?:horaires?|heures? d'ouverture|jours? d'ouverture|opening|siren|siret|rna|code (?:ape|naf)|lat(?:itude)?|lon|lng|longitude|rating|reviews|montants?|budgets?|subventions?|public accueilli|capacite|ouvert\w*|acronyme?|sigle|sites? (?:internet|web)|website)\b/;

/** True for "Horaires", "SIREN", "Latitude", "Montant": names that do not read as people's are then places or organisations. */
export function isOfPlaces(heading: string): boolean {
  return OF_PLACES.test(headingKey(heading));
}

/** True for "Lieu" beside "Type de lieu": the lines are about what the other column sorts. */
export function isSortedBeside(heading: string, headings: readonly string[]): boolean {
  const key = headingKey(heading);
  return key !== '' && headings.some((other) => SORTS_BY.exec(headingKey(other))?.slice(1).includes(key));
}

const SORTS_BY = /^(?:type|nature|categorie|forme) (?:de |d'|du )(.+)$|^type of (.+)$|^(.+) type$/;

const ORGANISATION =
  /\b(?:organismes?|structures?|societes?|entreprises?|etablissements?|associations?|collectivites?|institutions?|clubs?|assos?|organi[sz]ations?|company|companies|business(?:es)?|employers?|orgas?|orgs?|service|mairies?|bod(?:y|ies)|agenc(?:y|ies)|firms?|charit(?:y|ies)|councils?|authorit(?:y|ies)|medias?|exploitations?|enseignes?)\b/;

const HOUSE =
  '(?:structure|organisme|organi[sz]ation|association|etablissement|collectivite|service|club|entreprise|charity|charities|group|school)s?';
const OF_THE_HOUSE = new RegExp(`\\b(?:votre|notre|your|our) ${HOUSE}\\b`);

/**
 * True when the actors under the heading are tied to the organisation instead of the person: "Avec qui votre structure coopère-t-elle ?",
 * "Financeur". `isOfHouses`: the lines name an organisation first, so that "autres associations" is about it too.
 */
export function isOfTheHouse(heading: string, isOfHouses: boolean): boolean {
  const key = headingKey(heading);
  return (
    [PARENT, OF_THE_HOUSE, OF_IT, SUPPLIED, FUNDERS].some((words) => words.test(key)) ||
    (isOfHouses && (OTHERS.test(key) || WORKS_WITH.test(key)))
  );
}

/** "Which organisations does it work with?": about the organisation that the respondent represents. */
const OF_IT =
  /\b(?:does|do) it (?:mostly |often |already )?(?:work|partner|collaborate|co-?operate)|(?:travaille|collabore|coopere)[- ]t-elle\b/;
/** On lines that name an organisation first, it is the one that works with others. */
export const WORKS_WITH =
  /^(?:(?:travaille|collabore|coopere|agit) (?:deja )?avec|(?:already )?(?:(?:works|partners|collaborates) with|linked (?:with|to)|works alongside))$/;
const OTHERS = new RegExp(`\\b(?:autres?|other) ${HOUSE}\\b`);
const FUNDERS =
  /^(?:financeurs?|bailleurs?(?: de fonds)?|funders?|(?:financee?s?|soutenue?s?) par|funded by|money from|(?:argent|financement|subvention) de|funding org(?:ani[sz]ation)?:name)$/;

/** True for headings that mention funders; in "Contact chez le financeur" the person works there. */
export function speaksOfFunders(heading: string): boolean {
  return /\b(?:financeurs?|bailleurs?(?: de fonds)?|funders?|donors?)\b/.test(headingKey(heading));
}

/** True for headings of funders: "Financeur". */
export function isOfFunders(heading: string): boolean {
  return FUNDERS.test(headingKey(heading));
}

/** True when the heading mentions an organisation, whatever else it mentions. */
export function mentionsOrganisation(heading: string): boolean {
  return ORGANISATION.test(headingKey(heading));
}

/** True for headings of a parent organisation, which employs nobody on the line: "Tête de réseau", "Parent". */
export function isOfParents(heading: string): boolean {
  return PARENT.test(headingKey(heading));
}

const HAS_MEMBERS =
  /\b(?:reseaux?|networks?|commissions?|comites?|committees?|instances?|groupes?|groups?|collectifs?|colleges?|bureau|boards?|cercles?|poles?)\b/;

/** True for headings of bodies with members, who take part in no project by that: "Réseau", "Commission". */
export function hasMembers(heading: string): boolean {
  return HAS_MEMBERS.test(headingKey(heading));
}
