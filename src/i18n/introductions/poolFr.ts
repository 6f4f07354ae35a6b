import type { Consent } from '../../domain/actor';
import { listFr, quoteFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';

const themes = (labels: readonly string[]) => listFr(labels.map(quoteFr));
/** At most six names. */
const few = (names: readonly string[]) => listFr(names, 6);

/** Former beneficiaries, and what each can contribute. */
export const poolFr = {
  none: `Personne sur la carte n’a le rôle ${quoteFr(vocabularyFr.roles.formerBeneficiary.one)}. Qui a déjà été accompagné\u00A0?`,
  noneOnTheme: 'Personne de connu sur ce thème. Qui a déjà été accompagné\u00A0?',
  noChain: 'aucun chemin connu',
  shared: (labels: readonly string[]) =>
    `${labels.length === 1 ? 'Thème' : 'Thèmes'} en commun\u00A0: ${themes(labels)}.`,
  themes: (labels: readonly string[]) => `Travaille sur ${themes(labels)}.`,
  /** `undefined` when there is nothing to say. */
  testifies: (labels: readonly string[], consent: Consent): string | undefined => {
    if (consent === 'refused') return 'A refusé de témoigner.';
    if (labels.length === 0) return undefined;
    return `Peut témoigner sur ${themes(labels)} (${consent === 'given' ? 'accord donné' : 'accord à demander'}).`;
  },
  networks: (names: readonly string[], from: string | undefined) =>
    `${names.length === 1 ? 'Réseau' : 'Réseaux'}${from === undefined ? '' : ` où ${from} n’est pas`}\u00A0: ${few(names)}.`,
  colleagues: (names: readonly string[]) => `${names.length === 1 ? 'Collègue' : 'Collègues'}\u00A0: ${few(names)}.`,
  partners: (names: readonly string[]) => `${names.length === 1 ? 'Partenaire' : 'Partenaires'}\u00A0: ${few(names)}.`,
  showWay: 'Par qui passer\u00A0?',
  showWayTo: (name: string) => `Par qui passer pour joindre ${name}\u00A0?`,
};

export type PoolMessages = Sentences<typeof poolFr>;
