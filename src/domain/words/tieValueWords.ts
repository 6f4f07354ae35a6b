import type { ExchangeMeans, ExchangeSubject } from '../exchange';
import type { Certainty, Direction, TieNature } from '../tie';
import type { Words } from './words';

const nature: Words<TieNature> = {
  knows: ['se connaissent', 'know each other', 'connaissent', 'connaît', 'connaissance', 'knows', 'know'],
  exchanges: [
    'échangent de l’information',
    'exchange information',
    'échangent',
    'échange',
    'échange d’information',
    'échangent des informations',
    'exchanges',
    'exchange',
  ],
  actsWith: [
    'agissent ensemble',
    'act together',
    'mènent des actions ensemble',
    'action commune',
    'acts with',
    'act with',
  ],
  agreement: [
    'convention',
    'agreement',
    'instance commune',
    'convention ou instance commune',
    'accord',
    'agreement or shared body',
  ],
  memberOf: ['membre de', 'member of', 'adhésion', 'adhérent de', 'adhère à', 'membre', 'member', 'membership'],
  worksFor: ['travaille pour', 'works for', 'salarié de', 'salariée de', 'employé par', 'employée par', 'travaille à'],
  partnerOf: ['partenaire de', 'partner of', 'partenaires', 'partenaire', 'partner', 'partenariat', 'partnership'],
};

const direction: Words<Direction | 'none'> = {
  forward: ['→', '→', '->', '-->', '=>', 'aller', 'sortant', 'dirigé', 'directed', 'forward'],
  backward: ['←', '←', '<-', '<--', '<=', 'retour', 'entrant', 'backward'],
  both: ['↔', '↔', '<->', '<-->', '<=>', '⇄', '⇔', 'les deux', 'double', 'both', 'mutual', 'réciproque'],
  none: ['aucun', 'none', 'sans', 'non dirigé', 'undirected'],
};

const certainty: Words<Certainty> = {
  confirmed: ['avéré', 'confirmed', 'avérée', 'confirmé', 'confirmée', 'sûr', 'certain', 'sure'],
  toVerify: ['à vérifier', 'to be verified', '?', 'incertain', 'à confirmer', 'supposé', 'unsure', 'to verify'],
  absent: ['absent', 'absent', 'absente', 'pas de lien', 'inexistant', 'known not to exist', 'no tie'],
};

export const YES_WORDS: readonly [string, string, ...string[]] = ['oui', 'yes', 'o', 'y', 'vrai', 'true', '1', 'x'];
export const NO_WORDS: readonly [string, string, ...string[]] = ['non', 'no', 'n', 'faux', 'false', '0'];
const yesNo: Words<'yes' | 'no'> = {
  yes: [...YES_WORDS, 'formel', 'formelle', 'formal', 'confidentiel', 'confidentielle', 'confidential'],
  no: [...NO_WORDS, 'informel', 'informelle', 'informal'],
};
const directed: Words<'yes' | 'no' | 'both'> = {
  yes: [...YES_WORDS, 'directed', 'dirigé', 'orienté'],
  no: [...NO_WORDS, 'undirected', 'non dirigé', 'non orienté'],
  both: ['mutuel', 'mutual', 'réciproque', 'bidirectional'],
};

const exchangeMeans: Words<ExchangeMeans> = {
  call: ['appel', 'call', 'téléphone', 'phone', 'coup de fil', 'phone call'],
  message: ['message', 'message', 'courriel', 'mail', 'e-mail', 'courrier', 'letter'],
  visit: ['visite', 'visit'],
  meeting: ['rencontre', 'meeting', 'réunion', 'rendez-vous', 'face to face'],
};
const exchangeSubject: Words<ExchangeSubject> = {
  missions: ['missions échangées', 'missions exchanged', 'missions'],
  support: ['appui présenté', 'support presented', 'appui', 'support'],
};

export const TIE_VALUE_WORDS = {
  nature,
  direction,
  certainty,
  yesNo,
  directed,
  exchangeMeans,
  exchangeSubject,
} as const;
