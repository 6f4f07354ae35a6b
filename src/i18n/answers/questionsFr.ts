import { toFr } from '../vocabulary/articles';
import { ofFr, thatFr } from '../vocabulary/elision';
import type { QuestionWords } from './messages';

const around = (from: string) => (from === '' ? '' : ` autour ${ofFr(from)}`);

/** Worded as people ask them in a workshop. */
export const questionsFr: QuestionWords = {
  directory: () => 'A-t-on des liens, ou seulement un annuaire\u00A0?',
  closeKnit: () => 'Le réseau est-il serré, ou chacun·e de son côté\u00A0?',
  parts: () => 'La carte tient-elle d’un seul tenant, qui reste à part\u00A0?',
  exchanges: () => 'Qui participe vraiment aux échanges\u00A0?',
  sameQuestion: () => 'Qui se pose la même question, qui a une leçon à partager\u00A0?',
  networks: (from) => `De quels réseaux ${from} fait partie, desquels non\u00A0?`,
  ownPeers: (from) => `Où sont les pairs ${ofFr(from)}\u00A0?`,
  circle: (from) => `Le cercle ${ofFr(from)}\u00A0: qui, et à quand remonte le dernier échange\u00A0?`,
  informal: () => 'Que resterait-il sans les liens informels\u00A0?',
  asleep: () => 'Quels liens s’endorment, qu’est-ce qui a changé depuis la dernière fois\u00A0?',
  start: (from) => `De quel réseau ${from} dispose pour démarrer\u00A0?`,
  otherSeat: (from) => `Et si on regardait depuis la place ${ofFr(from)}\u00A0?`,
  withoutOfficer: (from) => `Jusqu’où ${from} peut aller avec ses propres liens\u00A0?`,
  witnesses: (from) => `Qui peut témoigner${around(from)}, et par qui passer\u00A0?`,
  partners: (from) => `Qui peut devenir partenaire ${ofFr(from)}, ailleurs\u00A0?`,
  wave: () => 'Qui ne sait pas encore que l’action existe, quel relais y mène\u00A0?',
  purpose: () => 'Qui connaît l’action sans en connaître la finalité\u00A0?',
  ownStory: () => 'À quoi sert un réseau, sur notre cas\u00A0?',
  otherNetworks: (from) => `Quels exemples viennent de réseaux ${thatFr(from)} ne connaît pas\u00A0?`,
  results: () => 'Qu’ont donné les mises en relation, et pour qui\u00A0?',
  formerBeneficiaries: () => 'Qui a déjà coopéré, où sont les ancien·nes bénéficiaires\u00A0?',
  publicCircle: () => 'Qui est proche du public visé\u00A0?',
  themes: () => 'Sur quels thèmes avons-nous du monde, sur lesquels personne\u00A0?',
  names: () => 'A-t-on un nom derrière chaque structure\u00A0?',
  inOut: () => 'Tourne-t-on en rond, ou sort-on du périmètre\u00A0?',
  peers: (from) => `Qui a une mission proche de celle ${ofFr(from)}, ailleurs\u00A0?`,
  followUp: () => 'Qui relancer d’abord\u00A0?',
  unknownOf: () => 'Que reste-t-il à demander aux partenaires possibles\u00A0?',
  support: () => 'Qui sait à quoi sert la mission d’appui\u00A0?',
  requests: () => 'Quelles demandes attendent une réponse, qui peut répondre\u00A0?',
  meeting: () => 'Quelle rencontre réunirait le plus de gens qui ne se connaissent pas\u00A0?',
  giveReceive: () => 'Qui apporte, qui reçoit\u00A0?',
  throughWhom: (from) => `Le réseau de qui ouvre le plus de portes ${toFr(from)}\u00A0?`,
  offers: () => 'Qui pourrait répondre à nos offres\u00A0?',
  testimonies: () => 'Quel témoignage programmer à la prochaine réunion\u00A0?',
  takeHome: () => 'Avec quoi repart-on\u00A0?',
};
