import { plural } from '../desk/frenchCount';
import { listFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { theFr, toFr } from '../vocabulary/articles';
import { theDayFr } from '../vocabulary/elision';

/** Counts of an exported map, and the date of export. */
export interface PrintedSource {
  readonly title: string;
  readonly actors: number;
  readonly ties: number;
  /** Formatted date. */
  readonly day: string;
}

/** Words of exports: posters, pages and sheets to take home. */
export const printedFr = {
  /** Replaces "moi". */
  officer: 'Notre chargé·e d’appui',
  /** Reason for cooperating, as a sentence. */
  finality: (text: string) => `Pourquoi coopérer\u00A0: ${text}`,
  /** "Carte « … », 48 acteurs et 112 liens. Faite avec Maillon le 24 novembre 2026." */
  source: ({ title, actors, ties, day }: PrintedSource) =>
    `Carte «\u00A0${title}\u00A0», ${plural(actors, 'acteur', 'acteurs')} et ${plural(ties, 'lien', 'liens')}. Faite avec Maillon le ${day}.`,
  /** People who reported the ties; only some of many. */
  saidBy: (names: readonly string[]) => `Liens d’après ${listFr(names, 6)}.`,
  /** Actors that are not drawn individually; only some of many. */
  notDrawn: (names: readonly string[]) => `Comptés sans être dessinés un par un\u00A0: ${listFr(names, 30)}.`,
  /** Actors whose name has no room beside their mark; only some of many. */
  notNamed: (names: readonly string[]) => `Sans nom sur le dessin, faute de place\u00A0: ${listFr(names, 12)}.`,
  /** Actors hidden by filters. */
  othersHidden: (count: number) =>
    count === 1
      ? '1 acteur de la carte n’est pas montré ici.'
      : `${count} acteurs de la carte ne sont pas montrés ici.`,
  /** Not every tie of a very large map is drawn. */
  fewerTies: (drawn: number, all: number) => `${drawn} liens sont dessinés sur ${all}.`,
  /** Actor pointed at, with its neighbours; only some of many. */
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
    /** Title of the whole, for the browser page and the file. */
    title: (map: string) => `${map} – feuilles à emporter`,
    around: 'Qui vous entoure',
    contacts: (count: number) =>
      count === 0
        ? 'On ne vous connaît pas encore de lien sur cette carte. En avons-nous oublié\u00A0?'
        : `${plural(count, 'lien', 'liens')} sur la carte avec vous.`,
    alsoTied: (names: readonly string[]) => `Aussi en lien avec vous\u00A0: ${listFr(names, 30)}.`,
    toMeet: 'À rencontrer',
    nobodyToMeet: 'Rien de noté pour le moment. Qui aimeriez-vous rencontrer\u00A0?',
    /** For a noted introduction. */
    planned: (day: string | undefined, by: string | undefined) =>
      `Prévu${day === undefined ? '' : ` pour ${theDayFr(day)}`}${by === undefined ? '' : `, par ${by}`}.`,
    /** For an introduction to try: shared contacts. */
    common: (names: readonly string[]) =>
      `${names.length > 1 ? 'Relations communes' : 'Relation commune'}\u00A0: ${listFr(names, 4)}.`,
    /** Replaces "moi", which a reader would take for themselves. */
    officer: 'Votre chargé·e d’appui',
    when: 'Quand\u00A0?',
    themes: 'Thèmes',
    roles: 'Rôles',
    unsaid: 'À compléter\u00A0:',
    notes: 'Notes',
  },
};

export type PrintedMessages = Sentences<typeof printedFr>;
