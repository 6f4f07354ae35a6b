import type { Sentences } from '../sentences';

const quoted = (text: string) => `«\u00A0${text}\u00A0»`;

/** Actors of other maps on this device who could help on this one: people who agreed, and organisations. */
export const offeredFr = {
  title: 'Dans vos autres cartes',
  /** Their map, and who can introduce them. */
  from: (map: string, introducer: string | undefined) =>
    introducer === undefined ? `carte ${quoted(map)}` : `carte ${quoted(map)}, à présenter par ${introducer}`,
  add: 'Ajouter',
  addOne: (name: string) => `Ajouter ${name} à cette carte`,
  /** Effect of Enter in the entry line. */
  reads: (name: string) => `Ajouter ${name} à cette carte, avec son accord et ses thèmes.`,
  more: (count: number) => (count === 1 ? 'En voir 1 autre' : `En voir ${count} autres`),
  /** Checked again on click: the consent was withdrawn, or the map changed. */
  gone: (name: string) => `${name} n’est plus à proposer\u00A0: son accord ou sa carte a changé.`,
};

export type OfferedMessages = Sentences<typeof offeredFr>;
