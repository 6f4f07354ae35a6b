import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { theFr } from '../vocabulary/articles';

/** A trial: changes tried on a map before they are kept or dropped. */
export const trialFr = {
  title: 'À l’essai',
  lead: 'Rien n’est changé sur la carte tant que vous ne gardez pas cet essai.',
  steps: 'Et si…',
  tie: (a: string, b: string) => `${a} et ${b} étaient en lien`,
  /** `contacts`: empty when it has no ties. */
  actor: (name: string, contacts: readonly string[]) =>
    contacts.length === 0 ? `${name} arrivait` : `${name} arrivait, en lien avec ${listed(contacts)}`,
  departure: (name: string) => `${name} partait`,
  removeStep: (step: string) => `Ne plus essayer\u00A0: ${step}`,
  /** Announced after a change: numbers of questions closed and opened. */
  summary: (closed: number, opened: number) => {
    if (closed === 0 && opened === 0) return 'Les mêmes questions se poseraient.';
    const parts = [
      closed > 0
        ? plural(closed, 'question serait close', 'questions seraient closes')
        : 'aucune question ne serait close',
      opened > 0 ? plural(opened, 'nouvelle se poserait', 'nouvelles se poseraient') : 'aucune nouvelle ne se poserait',
    ];
    const text = parts.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  closed: 'Questions qui seraient closes',
  opened: 'Questions qui se poseraient',
  /** Null when the number of components does not change. */
  pieces: (before: number, after: number): string | null => {
    if (before === after) return null;
    const now = before > after ? 'Des ensembles se rejoindraient' : 'La carte se séparerait';
    return `${now}\u00A0: ${plural(after, 'ensemble', 'ensembles')} au lieu de ${before}.`;
  },
  /** Name of the point of view; `undefined` when there is none. */
  cutOff: (from: string | undefined) =>
    from === undefined ? 'Qui serait coupé de la plupart' : `Qui ne serait plus joignable depuis ${from}`,
  reached: (from: string) => `Qui deviendrait joignable depuis ${from}`,
  nearer: 'Qui serait plus près',
  farther: 'Qui serait plus loin',
  /** For an actor named just before; distances in ties. */
  distance: (before: number, after: number) => {
    if (after === 1) return `sans intermédiaire, au lieu de ${plural(before - 1, 'intermédiaire', 'intermédiaires')}`;
    const now = `à ${plural(after - 1, 'intermédiaire', 'intermédiaires')}`;
    return before === 1 ? `${now}, au lieu d’un contact direct` : `${now} au lieu de ${before - 1}`;
  },
  more: (count: number) => `et ${count} de plus`,
  keep: 'Garder',
  keepHint: 'Un lien gardé est noté «\u00A0à vérifier\u00A0».',
  drop: 'Abandonner',

  tryTie: 'Essayer ce lien',
  tryTieWith: 'Essayer un lien…',
  tryTieWho: 'Avec qui\u00A0?',
  tryNew: (name: string) => `Essayer avec «\u00A0${name}\u00A0», qui n’est pas sur la carte`,
  tryDeparture: (name: string) => `Et si ${theFr(name)} partait\u00A0?`,
  newcomer: {
    open: 'Et si quelqu’un arrivait\u00A0?',
    name: 'Nom',
    unnamed: { witness: 'Un témoin', partner: 'Un partenaire', relay: 'Un relais', other: 'Quelqu’un' },
    type: 'Type',
    territory: 'Territoire',
    tiedTo: 'En lien avec',
    nobody: 'Aucun contact',
    submit: 'Essayer',
    cancel: 'Annuler',
  },
};

export type TrialMessages = Sentences<typeof trialFr>;

/** "A, B et C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}
