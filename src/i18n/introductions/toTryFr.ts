import { plural } from '../desk/frenchCount';
import { listFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { ofFr, theDayFr } from '../vocabulary/elision';

/** Parts of the window of introductions. */
export type IntroductionPart = 'open' | 'tighten' | 'mobilise' | 'followUp' | 'pool';

/** At most six names. */
const few = (names: readonly string[]) => listFr(names, 6);
const around = (from: string | undefined) => (from === undefined ? '' : ` ${ofFr(from)}`);

/** Suggested introductions: who, to whom, through whom, and those dismissed. */
export const toTryFr = {
  title: 'Mises en relation',
  parts: {
    open: 'Ouvrir',
    tighten: 'Resserrer',
    mobilise: 'Par qui passer',
    followUp: 'À suivre',
    pool: 'Ancien·nes bénéficiaires',
  },
  /** Content of each part, in a sentence; `from` is the point of view, if any; groups are mentioned only where the map shows some. */
  hints: {
    open: (_, groupsShown) =>
      groupsShown
        ? 'Des acteurs de groupes différents qui ont quelqu’un en commun et que la carte ne relie pas. Qui présenter à qui\u00A0?'
        : 'Des acteurs qui ont quelqu’un en commun, mais d’autres contacts, et que la carte ne relie pas. Qui présenter à qui\u00A0?',
    tighten: (_, groupsShown) =>
      groupsShown
        ? 'Des acteurs d’un même groupe qui ont quelqu’un en commun et que la carte ne relie pas. Qui présenter à qui\u00A0?'
        : 'Des acteurs qui ont quelqu’un en commun, souvent les mêmes contacts, et que la carte ne relie pas. Qui présenter à qui\u00A0?',
    mobilise: (from) =>
      `Les contacts directs${around(from)} par qui le plus de questions ouvertes trouvent une piste. Chaque question n’est donnée qu’une fois.`,
    followUp: () => 'Les mises en relation notées\u00A0: ce qui est à relancer, à faire, fait, et ce que cela a donné.',
    pool: (from) =>
      `Qui a déjà été accompagné, au plus près${around(from)} d’abord\u00A0: qu’est-ce que chacun·e peut apporter\u00A0?`,
  } satisfies Readonly<Record<IntroductionPart, (from: string | undefined, groupsShown: boolean) => string>>,
  /** Between two names. */
  and: 'et',
  /** After two names: "ont Anne et Marc en commun." */
  inCommon: (names: readonly string[]) => `ont ${few(names)} en commun.`,
  noneToTry: 'Rien à proposer ici pour le moment.',
  /** For a long list: only the first ones are shown. */
  onlyFirst: (count: number) =>
    `Les ${count} premières sont données\u00A0: choisissez un thème ou une personne pour en voir d’autres.`,
  /** Total, and how many are shown. */
  shown: (shown: number, all: number) =>
    shown < all
      ? `Les ${shown} premières sur ${plural(all, 'mise en relation possible', 'mises en relation possibles')}.`
      : `${plural(all, 'mise en relation possible', 'mises en relation possibles')}.`,
  more: (count: number) => `Voir les ${plural(count, 'autre', 'autres')}`,
  searching: 'Recherche…',
  searchFailed:
    'La recherche n’a pas abouti. La carte est intacte. Fermez cette fenêtre et rouvrez-la pour recommencer.',

  tie: 'Relier',
  tieThem: (a: string, b: string) => `Relier ${a} et ${b}\u00A0: ils se connaissent`,
  try: 'Essayer',
  tryThem: (a: string, b: string) => `Essayer un lien entre ${a} et ${b}\u00A0: qu’est-ce que cela changerait\u00A0?`,
  record: 'Noter la mise en relation',
  recordThem: (a: string, b: string) => `Noter la mise en relation\u00A0: ${a} et ${b}`,
  recorded: (status: string, due: string | undefined) =>
    `Déjà notée\u00A0: ${status}${due === undefined ? '' : `, pour ${theDayFr(due)}`}.`,
  seeFollowUp: 'Voir le suivi',
  refuse: 'Écarter',
  refuseThem: (a: string, b: string) => `Écarter la mise en relation\u00A0: ${a} et ${b}`,
  refuseTitle: (a: string, b: string) => `${a} et ${b}\u00A0: pourquoi ne pas les présenter\u00A0?`,
  refused: (count: number) => plural(count, 'mise en relation écartée', 'mises en relation écartées'),
  reopen: 'Rouvrir',
  reopenThem: (a: string, b: string) => `Rouvrir la mise en relation\u00A0: ${a} et ${b}`,

  opens: (count: number) => `ouvre ${plural(count, 'question', 'questions')}\u00A0:`,
  noWay: 'Aucun contact direct ne mène à une piste pour le moment.',
  nobodyToLookFrom: 'Choisissez d’abord de qui partir, en haut du panneau des manques.',
};

export type ToTryMessages = Sentences<typeof toTryFr>;
