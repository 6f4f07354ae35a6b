import type { ActionState } from '../action';
import type { ActorType, Asked, Consent, Family, Profile, Situation } from '../actor';
import type { AwarenessLevel } from '../awareness';
import type { Means } from '../introduction';
import type { OfferKind } from '../offer';
import type { ResourceKind } from '../resource';
import type { RoleName } from '../role';
import type { Verdict } from '../ruling';
import { LOOK_VALUE_WORDS } from './lookValueWords';
import { TIE_VALUE_WORDS } from './tieValueWords';
import type { Words } from './words';

const type: Words<ActorType> = {
  person: ['personne', 'person', 'individu', 'individual', 'people', 'personne physique'],
  structure: ['structure', 'structure', 'organisation', 'organization', 'organisme', 'personne morale'],
  network: ['réseau', 'network', 'réseaux'],
  body: ['instance', 'body', 'committee', 'comité', 'commission'],
  unknown: ['à préciser', 'to be specified', 'inconnu', 'inconnue', 'unknown', 'non précisé', 'not specified', '?'],
};

const family: Words<Family> = {
  localAuthority: [
    'Collectivités et intercommunalités',
    'Local authorities',
    'collectivité',
    'collectivité territoriale',
    'intercommunalité',
    'local authority',
    'commune',
    'EPCI',
  ],
  projectArea: ['Territoires de projet', 'Project areas', 'territoire de projet', 'project area'],
  state: ['État et opérateurs', 'State and agencies', 'État', 'State', 'services de l’État'],
  association: ['Associations', 'Associations', 'association', 'monde associatif', 'charity', 'non-profit'],
  business: [
    'Entreprises et coopératives',
    'Businesses and cooperatives',
    'entreprise',
    'coopérative',
    'business',
    'company',
  ],
  chamber: [
    'Chambres consulaires et organisations professionnelles',
    'Chambers and professional bodies',
    'chambre consulaire',
    'chambre',
    'consulaire',
    'organisation professionnelle',
    'chamber',
  ],
  education: [
    'Enseignement, formation, recherche',
    'Education, training, research',
    'enseignement',
    'formation',
    'recherche',
    'education',
    'research',
    'training',
  ],
  networkAndResources: [
    'Réseaux et ressources',
    'Networks and resources',
    'réseau',
    'réseaux',
    'network',
    'centre de ressources',
  ],
  persons: ['Personnes', 'Persons', 'personne', 'individu', 'individus', 'person', 'people'],
};

const profile: Words<Profile> = {
  elected: [
    'élu·e',
    'elected representative',
    'élu',
    'élue',
    'elected',
    'elected official',
    'maire',
    'conseiller municipal',
    'conseillère municipale',
    'mayor',
    'councillor',
  ],
  projectOfficer: [
    'chargé·e de mission',
    'project officer',
    'chargé de mission',
    'chargée de mission',
    'chargé de projet',
    'chargée de projet',
  ],
  leaderFacilitator: [
    'animateur·rice LEADER',
    'LEADER facilitator',
    'animateur LEADER',
    'animatrice LEADER',
    'animateur',
    'animatrice',
    'facilitator',
  ],
  developmentAgent: [
    'agent·e de développement',
    'development agent',
    'agent de développement',
    'agente de développement',
  ],
  director: ['directeur·rice', 'director', 'directeur', 'directrice', 'direction', 'manager'],
  volunteer: ['bénévole', 'volunteer', 'responsable associatif', 'responsable associative'],
  entrepreneur: [
    'entrepreneur·e',
    'entrepreneur',
    'entrepreneuse',
    'agriculteur',
    'agricultrice',
    'farmer',
    'chef d’entreprise',
    'cheffe d’entreprise',
    'artisan',
    'artisane',
  ],
  teacher: [
    'enseignant·e',
    'teacher',
    'enseignant',
    'enseignante',
    'professeur',
    'professeure',
    'formateur',
    'formatrice',
  ],
  resident: ['habitant·e', 'resident', 'habitant', 'habitante', 'citoyen', 'citoyenne', 'inhabitant'],
  expert: ['expert·e', 'expert', 'experte', 'consultant', 'consultante'],
  interpreter: ['interprète', 'interpreter', 'traducteur', 'traductrice'],
};

const roles: Words<RoleName> = {
  beneficiary: ['bénéficiaire', 'beneficiary', 'bénéficiaire de l’appui'],
  formerBeneficiary: [
    'ancien bénéficiaire',
    'former beneficiary',
    'ancienne bénéficiaire',
    'ancien·ne bénéficiaire',
    'anciens bénéficiaires',
  ],
  officer: ['chargé·e d’appui', 'support officer', 'chargé d’appui', 'chargée d’appui', 'moi', 'me', 'officer'],
  witness: ['témoin', 'witness', 'témoins', 'witnesses'],
  potentialPartner: ['partenaire potentiel', 'potential partner', 'partenaire potentielle', 'partenaire possible'],
  likelyPartner: ['partenaire pressenti', 'likely partner', 'partenaire pressentie'],
  partner: ['partenaire', 'partner', 'partenaire engagé', 'partenaire engagée'],
  relay: ['relais', 'relay', 'relai'],
  resourcePerson: ['personne ressource', 'resource person', 'personne-ressource'],
  holder: [
    'porteur·euse',
    'project holder',
    'porteur',
    'porteuse',
    'porteur de projet',
    'porteuse de projet',
    'holder',
  ],
  leadPartner: ['chef de file', 'lead partner', 'cheffe de file', 'chef·fe de file'],
  funder: ['financeur·euse', 'funder', 'financeur', 'financeuse'],
  peer: ['pair', 'peer', 'paire'],
  colleague: ['collègue', 'colleague'],
};

const situation: Words<Situation> = {
  nothingPlanned: ['rien de prévu', 'nothing planned', 'rien n’est prévu', 'aucun projet'],
  wantsTo: [
    'veut, ne sait pas comment',
    'wants to, does not know how',
    'souhaite',
    'souhaite coopérer',
    'veut coopérer',
    'voudrait, ne sait pas comment',
    'wants to',
  ],
  alreadyStarted: [
    'déjà engagé',
    'already started',
    'a déjà commencé',
    'déjà commencé',
    'engagé',
    'engagée',
    'déjà engagée',
    'en cours',
  ],
  unknown: ['inconnue', 'unknown', 'inconnu', 'ne sait pas', 'non connue'],
};

const consent: Words<Consent> = {
  toBeAsked: ['à demander', 'to be asked', 'à recueillir', 'pas encore demandé', 'not asked yet'],
  given: ['oui', 'yes', 'donné', 'given', 'accordé', 'd’accord', 'o', 'y', 'vrai', 'true'],
  refused: ['non', 'no', 'refusé', 'refused', 'n', 'faux', 'false'],
};

const asked: Words<Asked> = {
  all: ['oui', 'yes', 'o', 'y', 'tous ses liens', 'all', 'entièrement', 'vrai', 'true'],
  partly: ['en partie', 'partly', 'partiellement', 'partiel', 'partial'],
  no: ['non', 'no', 'n', 'pas encore', 'not yet', 'faux', 'false'],
};

const state: Words<ActionState> = {
  past: ['passée', 'past', 'passé', 'terminée', 'terminé', 'achevée', 'finie', 'finished', 'done'],
  underWay: ['en cours', 'under way', 'ongoing', 'in progress'],
  planned: ['prévue', 'planned', 'prévu', 'à venir', 'programmée'],
  lead: ['piste', 'lead', 'idée', 'idea'],
  preProject: ['pré-projet', 'pre-project', 'avant-projet'],
  project: ['projet', 'project'],
};

const side: Words<'offer' | 'request'> = {
  offer: ['offre', 'offer', 'propose', 'proposition'],
  request: ['demande', 'request', 'cherche', 'recherche', 'besoin', 'need'],
};

const kind: Words<OfferKind> = {
  information: ['information', 'information', 'info'],
  support: ['appui', 'support', 'soutien', 'accompagnement'],
  partner: ['partenaire', 'partner', 'partenariat'],
  witness: ['témoin', 'witness', 'témoignage', 'testimony'],
  resource: ['ressource', 'resource', 'moyen'],
};

const resourceKind: Words<ResourceKind> = {
  tool: ['outil', 'tool'],
  method: ['méthode', 'method'],
  caseSheet: ['fiche d’expérience', 'case sheet', 'fiche expérience'],
  lesson: ['leçon tirée', 'lesson learnt', 'enseignement', 'lesson'],
  link: ['page ou document', 'page or document', 'site', 'document'],
};

const means: Words<Means> = {
  meetingSpace: ['espace de rencontre', 'meeting space', 'rencontre', 'meeting place'],
  contribution: ['contribution', 'contribution', 'apport'],
  mobilisation: [
    'mobilisation de personnes et de leurs réseaux',
    'mobilising people’s networks',
    'mobilisation',
    'mobilisation de réseaux',
    'mobilization',
  ],
  partnerSearch: ['recherche de partenaires', 'partner search', 'recherche de partenaire'],
  testimony: ['témoignage', 'testimony', 'témoignages'],
  call: ['appel', 'call', 'coup de téléphone', 'appel téléphonique', 'phone call'],
};

const verdict: Words<Verdict> = {
  notRelevant: ['pas utile pour nous', 'not useful to us', 'pas utile', 'not relevant', 'non pertinent'],
  alreadyTried: ['déjà tenté', 'already tried'],
  notNow: ['pas maintenant', 'not now', 'plus tard', 'later'],
  theyKnowEachOther: ['ils se connaissent', 'they know each other', 'le lien existe', 'the tie exists'],
};

const awareness: Words<AwarenessLevel> = {
  neverHeard: ['n’en sait rien', 'never heard of it', 'ne connaît pas', 'does not know', 'aucune'],
  knowsAction: ['connaît l’action', 'knows the action', 'connaît', 'knows', 'sait'],
  knowsPurpose: ['connaît la finalité', 'knows the purpose', 'sait pourquoi', 'knows why'],
  contributes: ['y contribue', 'contributes', 'contribue', 'participe', 'takes part'],
};

export const VALUE_WORDS = {
  ...TIE_VALUE_WORDS,
  type,
  family,
  profile,
  roles,
  situation,
  consent,
  asked,
  state,
  side,
  resourceKind,
  kind,
  means,
  verdict,
  awareness,
  ...LOOK_VALUE_WORDS,
} as const;
