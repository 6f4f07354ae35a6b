import { plural } from '../desk/frenchCount';
import { listFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { theFr, toFr } from '../vocabulary/articles';
import { theDayFr } from '../vocabulary/elision';

/** What is counted on a map that leaves the screen, and when it left. */
export interface PrintedSource {
  readonly title: string;
  readonly actors: number;
  readonly ties: number;
  /** In words. */
  readonly day: string;
}

/** Words of what leaves the screen: posters, pages and sheets to take home. */
export const printedFr = {
  /** Instead of "moi". */
  officer: 'Notre chargé·e d’appui',
  /** Why one cooperates, as a sentence. */
  finality: (text: string) => `Pourquoi coopérer\u00A0: ${text}`,
  /** "Carte « … », 48 acteurs et 112 liens. Faite avec Maillon le 24 novembre 2026." */
  source: ({ title, actors, ties, day }: PrintedSource) =>
    `Carte «\u00A0${title}\u00A0», ${plural(actors, 'acteur', 'acteurs')} et ${plural(ties, 'lien', 'liens')}. Faite avec Maillon le ${day}.`,
  /** Who said what the ties say; a few of many. */
  saidBy: (names: readonly string[]) => `Liens d’après ${listFr(names, 6)}.`,
  /** Who is not drawn one by one; a few of many. */
  notDrawn: (names: readonly string[]) => `Comptés sans être dessinés un par un\u00A0: ${listFr(names, 30)}.`,
  /** Whose mark has no name beside it, for lack of room; a few of many. */
  notNamed: (names: readonly string[]) => `Sans nom sur le dessin, faute de place\u00A0: ${listFr(names, 12)}.`,
  /** Actors that filters leave out. */
  othersHidden: (count: number) =>
    count === 1
      ? '1 acteur de la carte n’est pas montré ici.'
      : `${count} acteurs de la carte ne sont pas montrés ici.`,
  /** Not every tie of a very large map is drawn. */
  fewerTies: (drawn: number, all: number) => `${drawn} liens sont dessinés sur ${all}.`,
  /** What is pointed at: an actor and whom it is tied to; a few of many. */
  tiedTo: (actor: string, contacts: readonly string[]) =>
    `${actor} est en lien avec ${listFr(contacts.map(theFr), 8)}.`,
  noTies: (actor: string) => `On ne connaît pas de lien ${toFr(actor)}. En a-t-on oublié\u00A0?`,

  report: {
    gaps: 'Où sont nos manques\u00A0?',
    noGaps: 'Pas de question ouverte pour le moment.',
    whoCould: (names: readonly string[]) => `Une piste\u00A0: ${listFr(names, 5)}.`,
    actors: 'Les acteurs',
    ties: 'Les liens',
    columns: {
      actor: 'Acteur',
      kind: 'Type',
      territory: 'Territoire',
      roles: 'Rôles',
      themes: 'Thèmes',
      tie: 'Lien',
      formality: 'Formel ou non',
      saidBy: 'Dit par',
    },
  },

  takeHome: {
    /** Of the whole: a title for the page of the browser and the file. */
    title: (map: string) => `${map} – feuilles à emporter`,
    around: 'Qui vous entoure',
    contacts: (count: number) =>
      count === 0
        ? 'On ne vous connaît pas encore de lien sur cette carte. En avons-nous oublié\u00A0?'
        : `${plural(count, 'lien', 'liens')} sur la carte avec vous.`,
    alsoTied: (names: readonly string[]) => `Aussi en lien avec vous\u00A0: ${listFr(names, 30)}.`,
    toMeet: 'À rencontrer',
    nobodyToMeet: 'Rien de noté pour le moment. Qui aimeriez-vous rencontrer\u00A0?',
    /** Of an introduction that was noted. */
    planned: (day: string | undefined, by: string | undefined) =>
      `Prévu${day === undefined ? '' : ` pour ${theDayFr(day)}`}${by === undefined ? '' : `, par ${by}`}.`,
    /** Of one to try: whom both know. */
    common: (names: readonly string[]) =>
      `${names.length > 1 ? 'Relations communes' : 'Relation commune'}\u00A0: ${listFr(names, 4)}.`,
    /** Instead of "moi", which would be whoever reads it. */
    officer: 'Votre chargé·e d’appui',
    when: 'Quand\u00A0?',
    themes: 'Thèmes',
    roles: 'Rôles',
    unsaid: 'À compléter\u00A0:',
    notes: 'Notes',
  },
};

export type PrintedMessages = Sentences<typeof printedFr>;
