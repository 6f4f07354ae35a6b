import { plural } from '../desk/frenchCount';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { vocabularyFr } from '../vocabulary/fr';
import type { IntroductionMessages } from './messages';

const themes = (labels: readonly string[]) => listFr(labels.map(quoteFr));
/** Names, at most six of them. */
const few = (names: readonly string[]) => listFr(names, 6);
const around = (from: string | undefined) => (from === undefined ? '' : ` de ${from}`);

export const introductionsFr: IntroductionMessages = {
  title: 'Mises en relation',
  open: 'Mises en relation',
  parts: {
    open: 'Ouvrir',
    tighten: 'Resserrer',
    mobilise: 'Par qui passer',
    followUp: 'À suivre',
    pool: 'Ancien·nes bénéficiaires',
  },
  hints: {
    open: () =>
      'Des acteurs de groupes différents qui ont quelqu’un en commun et que la carte ne relie pas. Qui présenter à qui\u00A0?',
    tighten: () =>
      'Des acteurs d’un même groupe qui ont quelqu’un en commun et que la carte ne relie pas. Qui présenter à qui\u00A0?',
    mobilise: (from) =>
      `Les contacts directs${around(from)} par qui le plus de questions ouvertes trouvent une piste. Chaque question n’est donnée qu’une fois.`,
    followUp: () => 'Les mises en relation notées\u00A0: ce qui est à relancer, à faire, fait, et ce que cela a donné.',
    pool: (from) =>
      `Qui a déjà été accompagné, au plus près${around(from)} d’abord\u00A0: qu’est-ce que chacun·e peut apporter\u00A0?`,
  },
  filters: {
    theme: 'Thème',
    anyTheme: 'tous les thèmes',
    around: 'Autour de',
    aroundHint: 'un nom',
    everybody: 'Tout le monde',
    noMatch: 'Aucun acteur de ce nom.',
  },
  and: 'et',
  inCommon: (names) => `ont ${few(names)} en commun.`,
  noneToTry: 'Rien à proposer ici pour le moment.',
  onlyFirst: (count) =>
    `Les ${count} premières sont données\u00A0: choisissez un thème ou une personne pour en voir d’autres.`,
  more: (count) => `Voir ${plural(count, 'autre', 'autres')}`,
  searching: 'Recherche…',
  searchFailed:
    'La recherche n’a pas abouti. La carte est intacte. Fermez cette fenêtre et rouvrez-la pour recommencer.',

  tie: 'Relier',
  tieThem: (a, b) => `Relier ${a} et ${b}\u00A0: ils se connaissent`,
  try: 'Essayer',
  tryThem: (a, b) => `Essayer un lien entre ${a} et ${b}\u00A0: qu’est-ce que cela changerait\u00A0?`,
  record: 'Noter la mise en relation',
  recordThem: (a, b) => `Noter la mise en relation de ${a} et ${b}`,
  recorded: (status, due) => `Déjà notée\u00A0: ${status}${due === undefined ? '' : `, pour le ${due}`}.`,
  seeFollowUp: 'Voir le suivi',
  refuse: 'Écarter',
  refuseThem: (a, b) => `Écarter la mise en relation de ${a} et ${b}`,
  refuseTitle: (a, b) => `Pourquoi ne pas présenter ${a} et ${b}\u00A0?`,
  refused: (count) => plural(count, 'mise en relation écartée', 'mises en relation écartées'),
  reopen: 'Rouvrir',
  reopenThem: (a, b) => `Rouvrir la mise en relation de ${a} et ${b}`,

  opens: (count) => `ouvre ${plural(count, 'question', 'questions')}\u00A0:`,
  noWay: 'Aucun contact direct ne mène à une piste pour le moment.',
  nobodyToLookFrom: 'Choisissez d’abord de qui partir, en haut du panneau des manques.',

  stages: { toDo: 'à faire', done: 'faite', dropped: 'sans suite' },
  followed: { overdue: 'À relancer', toDo: 'À faire', done: 'Faites', dropped: 'Sans suite' },
  noneRecorded: 'Aucune mise en relation n’est encore notée.',
  fields: {
    subject: 'Objet',
    status: 'Statut',
    due: 'Échéance',
    result: 'Résultat',
    resultHint: 'Qu’est-ce que cela a donné\u00A0?',
    unsaid: 'non précisé',
  },
  madeBy: (name) => `par ${name}`,
  makeTie: 'En faire un lien',
  tied: 'Le lien est sur la carte.',
  withdraw: 'Retirer',

  pool: {
    none: `Personne sur la carte n’a le rôle ${quoteFr(vocabularyFr.roles.formerBeneficiary.one)}. Qui a déjà été accompagné\u00A0?`,
    noneOnTheme: 'Personne de connu sur ce thème. Qui a déjà été accompagné\u00A0?',
    noChain: 'aucun chemin connu',
    shared: (labels) => `${labels.length === 1 ? 'Thème' : 'Thèmes'} en commun\u00A0: ${themes(labels)}.`,
    themes: (labels) => `Travaille sur ${themes(labels)}.`,
    testifies: (labels, consent) => {
      if (consent === 'refused') return 'A refusé de témoigner.';
      if (labels.length === 0) return undefined;
      return `Peut témoigner sur ${themes(labels)} (${consent === 'given' ? 'accord donné' : 'accord à demander'}).`;
    },
    networks: (names, from) =>
      `${names.length === 1 ? 'Réseau' : 'Réseaux'}${from === undefined ? '' : ` où ${from} n’est pas`}\u00A0: ${few(names)}.`,
    colleagues: (names) => `${names.length === 1 ? 'Collègue' : 'Collègues'}\u00A0: ${few(names)}.`,
    partners: (names) => `${names.length === 1 ? 'Partenaire' : 'Partenaires'}\u00A0: ${few(names)}.`,
    showWay: 'Par qui passer\u00A0?',
    showWayTo: (name) => `Par qui passer pour joindre ${name}\u00A0?`,
  },

  pointOfView: {
    around: 'Autour de',
    other: 'Autre acteur…',
    beneficiaries: 'Bénéficiaires',
    others: 'Autres',
    whom: 'Autour de qui regarder\u00A0?',
    whomHint: 'un nom',
    severalHold: 'Plusieurs bénéficiaires sont sur la carte. Autour de qui regarder\u00A0?',
    keepForMap: 'En faire le·la bénéficiaire de la carte',
    backToChoice: 'Revenir au choix',
  },
};
