import { theFr } from './articles';
import { ofFr } from './elision';
import { kindsFr } from './kindsFr';
import type { NatureWords, Noun, Vocabulary } from './messages';
import { wordDay } from './wordDay';

const plainDay = wordDay('fr');
/** The first of a month is an ordinal, which Intl leaves out. */
const day = (value: Parameters<typeof plainDay>[0]) => plainDay(value).replace(/^1 /, '1er ');
const numbers = new Intl.NumberFormat('fr');
const plural = new Intl.PluralRules('fr');
const and = new Intl.ListFormat('fr', { type: 'conjunction' });
const or = new Intl.ListFormat('fr', { type: 'disjunction' });

/** "de janvier 2020", "du 3 mars 2020", "de 2020", after "depuis" and "jusque". */
const since = (value: string) => (/^\d{1,2}(er)? /.test(value) ? `depuis le ${value}` : `depuis ${value}`);
const until = (value: string) => (/^\d{1,2}(er)? /.test(value) ? `jusqu’au ${value}` : `jusqu’en ${value}`);

const tieNatures: Vocabulary['tieNatures'] = {
  knows: {
    name: 'se connaissent',
    fromA: 'connaît',
    fromB: 'connaît',
    says: (a, b) => `${a} et ${b} se connaissent`,
    denies: (a, b) => `${a} et ${b} ne se connaissent pas`,
  },
  exchanges: {
    name: 'échangent de l’information',
    fromA: 'échange avec',
    fromB: 'échange avec',
    says: (a, b) => `${a} et ${b} échangent de l’information`,
    denies: (a, b) => `${a} et ${b} n’échangent pas d’information`,
  },
  actsWith: {
    name: 'agissent ensemble',
    fromA: 'agit avec',
    fromB: 'agit avec',
    says: (a, b) => `${a} et ${b} agissent ensemble`,
    denies: (a, b) => `${a} et ${b} n’agissent pas ensemble`,
  },
  agreement: {
    name: 'ont une convention, une instance commune',
    fromA: 'a une convention avec',
    fromB: 'a une convention avec',
    says: (a, b) => `${a} et ${b} ont une convention ou une instance commune`,
    denies: (a, b) => `${a} et ${b} n’ont ni convention ni instance commune`,
  },
  memberOf: {
    name: 'est membre de',
    fromA: 'est membre de',
    fromB: 'compte parmi ses membres',
    says: (a, b) => `${a} est membre ${ofFr(b)}`,
    denies: (a, b) => `${a} n’est pas membre ${ofFr(b)}`,
  },
  worksFor: {
    name: 'travaille pour',
    fromA: 'travaille pour',
    fromB: 'emploie',
    says: (a, b) => `${a} travaille pour ${theFr(b)}`,
    denies: (a, b) => `${a} ne travaille pas pour ${theFr(b)}`,
  },
  partnerOf: {
    name: 'sont partenaires',
    fromA: 'est partenaire de',
    fromB: 'est partenaire de',
    says: (a, b) => `${a} et ${b} sont partenaires`,
    denies: (a, b) => `${a} et ${b} ne sont pas partenaires`,
  },
};

const tieDates: Vocabulary['tieDates'] = (dates) => {
  const [from, to] = [dates.since && since(day(dates.since)), dates.until && until(day(dates.until))];
  if (to !== undefined) return ` (${from === undefined ? '' : `${from} `}${to}, c’est terminé)`;
  return from === undefined ? '' : ` ${from}`;
};

function saidOf(nature: string | undefined): Pick<NatureWords, 'says' | 'denies'> {
  const known = nature !== undefined && Object.hasOwn(tieNatures, nature) ? nature : undefined;
  if (known !== undefined) return tieNatures[known as keyof typeof tieNatures];
  const note = nature === undefined ? '' : `\u00A0: ${nature}`;
  return {
    says: (a, b) => `${a} et ${b} sont en lien${note}`,
    denies: (a, b) => `${a} et ${b} ne sont pas en lien${note}`,
  };
}

const noun = (one: string, many = `${one}s`): Noun => ({ one, many });
const role = (badge: string, one: string, many?: string) => ({ ...noun(one, many), badge });

export const vocabularyFr: Vocabulary = {
  nouns: {
    actor: noun('acteur'),
    tie: noun('lien'),
    theme: noun('thème'),
    action: noun('action'),
    testimony: noun('témoignage'),
    group: noun('groupe'),
    goBetween: noun('intermédiaire'),
    gap: noun('manque'),
  },
  roles: {
    beneficiary: role('B', 'bénéficiaire'),
    formerBeneficiary: role('A', 'ancien·ne bénéficiaire', 'ancien·nes bénéficiaires'),
    officer: role('C', 'chargé·e d’appui', 'chargé·es d’appui'),
    witness: role('T', 'témoin'),
    potentialPartner: role('P', 'partenaire potentiel·le', 'partenaires potentiel·les'),
    likelyPartner: role('P', 'partenaire pressenti·e', 'partenaires pressenti·es'),
    partner: role('P', 'partenaire'),
    relay: role('R', 'relais', 'relais'),
    resourcePerson: role('S', 'personne ressource', 'personnes ressources'),
    holder: role('J', 'porteur·euse de projet', 'porteur·euses de projet'),
    leadPartner: role('F', 'chef·fe de file', 'chef·fes de file'),
    funder: role('€', 'financeur·euse', 'financeur·euses'),
    peer: role('=', 'pair·e', 'pair·es'),
    colleague: role('G', 'collègue'),
  },
  actorTypes: {
    person: noun('personne'),
    structure: noun('structure'),
    network: noun('réseau', 'réseaux'),
    body: noun('instance'),
    unknown: noun('à préciser', 'à préciser'),
  },
  families: {
    localAuthority: 'collectivités et intercommunalités',
    projectArea: 'territoires de projet',
    state: 'État et opérateurs',
    association: 'associations',
    business: 'entreprises et coopératives',
    chamber: 'chambres consulaires et organisations professionnelles',
    education: 'enseignement, formation, recherche',
    networkAndResources: 'réseaux et ressources',
    persons: 'personnes',
  },
  kinds: kindsFr,
  profiles: {
    elected: noun('élu·e'),
    projectOfficer: noun('chargé·e de mission', 'chargé·es de mission'),
    leaderFacilitator: noun('animateur·rice LEADER', 'animateur·rices LEADER'),
    developmentAgent: noun('agent·e de développement', 'agent·es de développement'),
    director: noun('directeur·rice'),
    volunteer: noun('bénévole, responsable associatif·ve', 'bénévoles, responsables associatif·ves'),
    entrepreneur: noun('entrepreneur·e, agriculteur·rice', 'entrepreneur·es, agriculteur·rices'),
    teacher: noun('enseignant·e'),
    resident: noun('habitant·e'),
    expert: noun('expert·e, consultant·e', 'expert·es, consultant·es'),
    interpreter: noun('interprète'),
  },
  situations: {
    nothingPlanned: 'rien de prévu',
    wantsTo: 'voudrait, ne sait pas comment',
    alreadyStarted: 'a déjà commencé',
    unknown: 'on ne sait pas',
  },
  consents: { toBeAsked: 'à demander', given: 'donné', refused: 'refusé' },
  asked: { all: 'oui, sur tous ses liens', partly: 'en partie', no: 'non' },
  tieNatures,
  formality: { formal: 'formel', informal: 'informel' },
  certainties: { confirmed: 'avéré', toVerify: 'à vérifier', absent: 'on sait qu’il n’existe pas' },
  directions: {
    forward: (a, b) => `${ofFr(a)} vers ${b}`,
    backward: (a, b) => `${ofFr(b)} vers ${a}`,
    both: (a, b) => `dans les deux sens entre ${a} et ${b}`,
  },
  levels: {
    1: 'relation établie',
    2: 'échanges réguliers',
    3: 'activités coordonnées',
    4: 'production commune, moyens partagés',
  },
  actionStates: {
    past: 'passée',
    underWay: 'en cours',
    planned: 'prévue',
    lead: 'piste',
    preProject: 'pré-projet',
    project: 'projet',
  },
  offerSides: { offer: noun('offre'), request: noun('demande') },
  offerKinds: {
    information: 'information',
    support: 'appui',
    partner: 'partenaire',
    witness: 'témoin',
    resource: 'ressource',
  },
  resourceKinds: {
    tool: 'outil',
    method: 'méthode',
    caseSheet: 'fiche d’expérience',
    lesson: 'leçon tirée',
    link: 'page ou document',
  },
  exchangeMeans: { call: 'appel', message: 'message', visit: 'visite', meeting: 'rencontre' },
  exchangeSubjects: { missions: 'missions échangées', support: 'appui présenté' },
  means: {
    meetingSpace: 'espace de rencontre',
    contribution: 'contribution',
    mobilisation: 'mobilisation de personnes et de leurs réseaux',
    partnerSearch: 'recherche de partenaires',
    testimony: 'témoignage',
    call: 'appel',
  },
  tieSentence: ({ nature, certainty, ...dates }, a, b) => {
    const said = saidOf(nature);
    if (certainty === 'absent') return said.denies(a, b);
    return `${said.says(a, b)}${tieDates(dates)}${certainty === 'toVerify' ? ' (à vérifier)' : ''}`;
  },
  tieDates,
  list: (items) => and.format(items),
  either: (items) => or.format(items),
  day,
  number: (value) => numbers.format(value),
  count: (count, word) => `${numbers.format(count)} ${plural.select(count) === 'one' ? word.one : word.many}`,
  goBetweens: (count) =>
    count <= 0 ? 'sans intermédiaire' : `à ${count} ${count === 1 ? 'intermédiaire' : 'intermédiaires'}`,
  heldRole: (name, from, to) =>
    [name, from && since(day(from)), to && until(day(to))].filter((part) => part !== undefined).join(' '),
};
