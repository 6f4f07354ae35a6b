import type { Help } from '../../analysis/tables/themeRoles';
import type { Between } from '../../analysis/tables/tieMatrix';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { theFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';

/** Words of the two tables that replace the picture: loaded when one is opened. */
export const viewTablesFr = {
  themeTable: {
    title: (name: string | undefined) =>
      name === undefined
        ? 'Qui aide sur quel thème\u00A0?'
        : `Autour ${ofFr(name)}\u00A0: qui aide sur quel thème\u00A0?`,
    intro: 'Une case vide est une question à poser. Un nom ouvre sa fiche.',
    theme: 'Thème',
    helps: { witnesses: 'Témoins', partners: 'Partenaires', relays: 'Relais' },
    ownTheme: (name: string) => `un thème ${ofFr(name)}`,
    /** Under a theme: actors on it who offer no help; `isAlso`: others do. */
    onTheme: (names: readonly string[], more: number, isAlso: boolean) =>
      `${isAlso ? 'aussi ' : ''}sur ce thème\u00A0: ${names.join(', ')}${more > 0 ? ` et ${plural(more, 'autre', 'autres')}` : ''}`,
    question: {
      witnesses: (theme) => `Qui pourrait témoigner sur «\u00A0${theme}\u00A0»\u00A0?`,
      partners: (theme) => `Qui pourrait être partenaire sur «\u00A0${theme}\u00A0»\u00A0?`,
      relays: (theme) => `Qui pourrait faire connaître «\u00A0${theme}\u00A0»\u00A0?`,
    } satisfies Readonly<Record<Help, (theme: string) => string>>,
    distance: (ties: number | undefined) =>
      ties === undefined
        ? 'sans chemin connu'
        : ties <= 1
          ? 'sans intermédiaire'
          : ties === 2
            ? 'à 1 intermédiaire'
            : `à ${ties - 1} intermédiaires`,
    others: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
    fewer: 'Replier',
    noTheme: 'Aucun thème n’est encore noté\u00A0: ils se notent sur la fiche de chaque acteur.',
    /** Above the field for adding themes. */
    firstThemes: 'Aucun thème n’est encore noté\u00A0: ajoutez-en ici, ou sur la fiche d’un acteur.',
    open: 'Thèmes et rôles',
  },

  matrixTable: {
    /** `groups`: number of consecutive groups of rows. */
    title: (actors: number, groups: number) =>
      `Qui est lié avec qui\u00A0? ${plural(actors, 'acteur', 'acteurs')}${groups > 1 ? ', groupe par groupe' : ''}`,
    intro: 'Chaque case dit ce que l’on sait entre deux acteurs. Une case blanche\u00A0: aucun lien connu.',
    between: {
      formal: 'lien formel',
      informal: 'lien informel ou connu',
      toVerify: 'lien à vérifier',
      absent: 'pas de lien, c’est su',
    },
    notKnown: 'aucun lien connu',
    notAsked: 'pas encore interrogé·e sur ses liens',
    /** Full text of a cell: read aloud, and written under the table. */
    cell: (a: string, b: string, between: Between | null) => {
      switch (between) {
        case 'formal':
          return `${a} et ${b}\u00A0: lien formel`;
        case 'informal':
          return `${a} et ${b}\u00A0: lien informel ou connu`;
        case 'toVerify':
          return `${a} et ${b}\u00A0: un lien, à vérifier`;
        case 'absent':
          return `${a} et ${b}\u00A0: pas de lien, c’est su`;
        case null:
          return `On ne connaît pas de lien entre ${theFr(a)} et ${theFr(b)}. Est-ce le cas\u00A0?`;
      }
    },
    oneself: (name: string) => name,
    tie: 'Les relier',
    noTie: 'Pas de lien, c’est su',
    seeTie: 'Voir le lien',
    keys: 'Flèches pour se déplacer, Entrée pour ouvrir, Début et Fin pour les bords.',
    empty: 'Aucun acteur à montrer.',
  },
};

export type ViewTableMessages = Sentences<typeof viewTablesFr>;
