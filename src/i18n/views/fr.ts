import { plural } from '../desk/frenchCount';
import { ofFr } from '../vocabulary/elision';
import type { ViewMessages } from './messages';

export const viewsFr: ViewMessages = {
  roles: 'Thèmes',
  matrix: 'Qui avec qui',
  rolesHint: 'Pour chaque thème\u00A0: témoins, partenaires, relais',
  matrixHint: 'Un tableau croisé des acteurs\u00A0: pratique à partir d’une vingtaine',

  themeTable: {
    title: (name) =>
      name === undefined
        ? 'Qui aide sur quel thème\u00A0?'
        : `Autour ${ofFr(name)}\u00A0: qui aide sur quel thème\u00A0?`,
    intro: 'Une case vide est une question à poser. Un nom ouvre sa fiche.',
    theme: 'Thème',
    helps: { witnesses: 'Témoins', partners: 'Partenaires', relays: 'Relais' },
    ownTheme: (name) => `un thème ${ofFr(name)}`,
    question: {
      witnesses: (theme) => `Qui pourrait témoigner sur «\u00A0${theme}\u00A0»\u00A0?`,
      partners: (theme) => `Qui pourrait être partenaire sur «\u00A0${theme}\u00A0»\u00A0?`,
      relays: (theme) => `Qui pourrait faire connaître «\u00A0${theme}\u00A0»\u00A0?`,
    },
    distance: (ties) =>
      ties === undefined
        ? 'sans chemin connu'
        : ties <= 1
          ? 'en direct'
          : ties === 2
            ? 'à 1 intermédiaire'
            : `à ${ties - 1} intermédiaires`,
    others: (count) => (count === 1 ? '1 autre' : `${count} autres`),
    fewer: 'Replier',
    noTheme: 'Aucun thème n’est encore noté\u00A0: ils se notent sur la fiche de chaque acteur.',
    open: 'Thèmes et rôles',
  },

  matrixTable: {
    title: (actors) => `Qui est lié avec qui\u00A0? ${plural(actors, 'acteur', 'acteurs')}, groupe par groupe`,
    intro: 'Chaque case dit ce que l’on sait entre deux acteurs. Une case blanche\u00A0: aucun lien connu.',
    between: {
      formal: 'lien formel',
      informal: 'lien informel',
      toVerify: 'lien à vérifier',
      absent: 'pas de lien, c’est su',
    },
    notKnown: 'aucun lien connu',
    notAsked: 'pas encore interrogé·e sur ses liens',
    cell: (a, b, between) => {
      switch (between) {
        case 'formal':
          return `${a} et ${b}\u00A0: lien formel`;
        case 'informal':
          return `${a} et ${b}\u00A0: lien informel`;
        case 'toVerify':
          return `${a} et ${b}\u00A0: un lien, à vérifier`;
        case 'absent':
          return `${a} et ${b}\u00A0: pas de lien, c’est su`;
        case null:
          return `On ne connaît pas de lien entre ${a} et ${b}. Est-ce le cas\u00A0?`;
      }
    },
    oneself: (name) => name,
    tie: 'Les relier',
    noTie: 'Pas de lien, c’est su',
    seeTie: 'Voir le lien',
    keys: 'Flèches pour se déplacer, Entrée pour ouvrir, Début et Fin pour les bords.',
    empty: 'Aucun acteur à montrer.',
  },
};
