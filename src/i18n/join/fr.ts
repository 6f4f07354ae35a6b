import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** Words for joining maps, and for actors that may be the same. */
export const joinFr = {
  /** Button that picks files, and its hint. */
  joinFiles: 'Réunir avec d’autres cartes…',
  joinHint:
    'Chacun a fait sa carte\u00A0? Choisissez leurs fichiers\u00A0: ils s’ajoutent à celle-ci, et «\u00A0Annuler\u00A0» les retire d’un coup.',
  /** Column header under which an actor's second name is stored. */
  otherName: 'Autre nom',
  reading: 'Lecture des fichiers…',
  joined: ({
    name,
    newActors,
    knownActors,
    newTies,
  }: {
    readonly name: string;
    readonly newActors: number;
    readonly knownActors: number;
    readonly newTies: number;
  }) =>
    `«\u00A0${name}\u00A0»\u00A0: ${plural(newActors, 'acteur ajouté', 'acteurs ajoutés')}, ${plural(knownActors, 'déjà là', 'déjà là')}, ${plural(newTies, 'lien ajouté', 'liens ajoutés')}.`,
  /** Number of ties reported by one side only, by side. */
  oneSided: (voices: readonly { readonly voice: string; readonly ties: number }[]) => {
    const count = voices.reduce((sum, { ties }) => sum + ties, 0);
    const by = voices.map(({ voice, ties }) => `${ties} par «\u00A0${voice}\u00A0»`).join(', ');
    return count === 0
      ? ''
      : `${plural(count, 'lien n’est dit que d’un côté', 'liens ne sont dits que d’un côté')} (${by})\u00A0: à vérifier.`;
  },
  /** Name of the open map when its title says nothing. */
  thisMap: 'Cette carte',
  joinedTitle: 'Cartes réunies',
  toVerify: {
    title: (count: number) => `Liens à vérifier (${count})`,
    hint: 'Demandez à l’autre personne. Un lien confirmé n’est plus marqué d’un «\u00A0?\u00A0».',
    saidBy: (voices: string) => `dit par ${voices}`,
    see: 'Voir',
    seeTie: (tie: string) => `Voir sur la carte\u00A0: ${tie}`,
    confirm: 'Confirmer',
    confirmTie: (tie: string) => `Confirmer\u00A0: ${tie}`,
  },
  refused: (name: string) => `«\u00A0${name}\u00A0» n’a pas pu être lu\u00A0:`,

  title: 'Doublons possibles',
  intro:
    'Ces acteurs sont peut-être les mêmes. Rien ne change sans vous\u00A0; «\u00A0Annuler\u00A0» revient en arrière.',
  none: 'Aucun doublon en vue.',
  same: (a: string, b: string) =>
    `«\u00A0${a}\u00A0» et «\u00A0${b}\u00A0»\u00A0: même nom. Est-ce le même acteur\u00A0?`,
  near: (a: string, b: string) =>
    `«\u00A0${a}\u00A0» et «\u00A0${b}\u00A0»\u00A0: noms proches. Est-ce le même acteur\u00A0?`,
  about: (type: string, territory: string | undefined, ties: number) =>
    [type, territory, plural(ties, 'lien', 'liens')].filter((part) => part !== undefined).join(' · '),
  keep: (name: string) => `Réunir sous «\u00A0${name}\u00A0»`,
  /** Before conflicting values of two actors that are merged. */
  whichStands: (kept: string) => `Ils ne disent pas la même chose. Que garder pour «\u00A0${kept}\u00A0»\u00A0?`,
  /** On the card of one of two possible duplicates. */
  isItTheSame: (other: string) => `Est-ce le même acteur que «\u00A0${other}\u00A0»\u00A0?`,
  different: 'Ce sont deux acteurs',
  differentThem: (a: string, b: string) => `${a} et ${b} sont deux acteurs différents`,
  refusedPairs: (count: number) => `${plural(count, 'paire écartée', 'paires écartées')}\u00A0: les reproposer`,
};

export type JoinMessages = Sentences<typeof joinFr>;
