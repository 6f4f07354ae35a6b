import { plural } from '../desk/frenchCount';
import { listFr } from '../findings/phrasesFr';
import { theDayFr } from '../vocabulary/elision';
import type { PrintedMessages } from './messages';

export const printedFr: PrintedMessages = {
  finality: (text) => `Pourquoi coopérer\u00A0: ${text}`,
  source: ({ title, actors, ties, day }) =>
    `Carte «\u00A0${title}\u00A0», ${plural(actors, 'acteur', 'acteurs')} et ${plural(ties, 'lien', 'liens')}. Faite avec Maillon le ${day}.`,
  saidBy: (names) => `Liens d’après ${listFr(names, 6)}.`,
  notDrawn: (names) => `Comptés sans être dessinés un par un\u00A0: ${listFr(names, 30)}.`,
  othersHidden: (count) =>
    count === 1
      ? '1 acteur de la carte n’est pas montré ici.'
      : `${count} acteurs de la carte ne sont pas montrés ici.`,
  fewerTies: (drawn, all) => `${drawn} liens sont dessinés sur ${all}.`,
  tiedTo: (actor, contacts) => `${actor} est en lien avec ${listFr(contacts, 8)}.`,
  noTies: (actor) => `On ne connaît pas de lien à ${actor}. En a-t-on oublié\u00A0?`,

  report: {
    gaps: 'Où sont nos manques\u00A0?',
    noGaps: 'Pas de question ouverte pour le moment.',
    whoCould: (names) => `Une piste\u00A0: ${listFr(names, 5)}.`,
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
    title: (map) => `${map} – feuilles à emporter`,
    around: 'Qui vous entoure',
    contacts: (count) =>
      count === 0
        ? 'On ne vous connaît pas encore de lien sur cette carte. En avons-nous oublié\u00A0?'
        : `${plural(count, 'lien', 'liens')} sur la carte avec vous.`,
    alsoTied: (names) => `Aussi en lien avec vous\u00A0: ${listFr(names, 30)}.`,
    toMeet: 'À rencontrer',
    nobodyToMeet: 'Rien de noté pour le moment. Qui aimeriez-vous rencontrer\u00A0?',
    planned: (day, by) =>
      `Prévu${day === undefined ? '' : ` pour ${theDayFr(day)}`}${by === undefined ? '' : `, par ${by}`}.`,
    common: (names) => `Vous connaissez tous deux ${listFr(names, 4)}.`,
    when: 'Quand\u00A0?',
    themes: 'Thèmes',
    roles: 'Rôles',
    unsaid: 'À compléter\u00A0:',
    notes: 'Notes',
  },
};
