import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { SeatNews } from '../../analysis/seats/seatNews';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf } from '../findings/named';
import { quoteFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';
import { seatThemes } from './seatThemes';

const KINDS: Readonly<Record<SeatKind, { readonly one: string; readonly many: string }>> = {
  witness: { one: 'un témoin', many: 'témoins' },
  partner: { one: 'un·e partenaire', many: 'partenaires' },
  relay: { one: 'un relais', many: 'relais' },
};

const SAYS: Readonly<Record<SeatKind, string>> = {
  witness: 'peut témoigner',
  partner: 'pourrait devenir partenaire',
  relay: 'peut faire connaître l’action',
};

const on = (labels: readonly string[]) => (labels.length === 0 ? '' : ` sur ${vocabularyFr.list(labels.map(quoteFr))}`);

/** Empty seats on the map, and filling them. */
export const seatsFr = {
  /** Headline: "3 places vides, 2 remplies aujourd’hui". */
  count: (empty: number, filled: number) => {
    const vacant =
      empty === 0
        ? 'Aucune place vide'
        : empty === 1
          ? '1\u00A0place vide'
          : `${empty.toLocaleString('fr')}\u00A0places vides`;
    return filled === 0 ? vacant : `${vacant}, ${filled} remplie${filled > 1 ? 's' : ''} aujourd’hui`;
  },
  /** "Rose Petit peut témoigner sur « Mobilité »." */
  news: ({ actor, filled }: SeatNews, document: MapDocument) => {
    const name = nameOf(document, actor);
    const done = seatThemes(filled, document).map(
      ({ kinds, labels }) => `${vocabularyFr.list(kinds.map((kind) => SAYS[kind]))}${on(labels)}`,
    );
    return done.length === 0
      ? `${name} est sur la carte, mais la place reste vide.`
      : `${name} ${vocabularyFr.list(done)}.`;
  },
  /** "Reste : un relais." */
  left: (counts: readonly { readonly kind: SeatKind; readonly count: number }[]) => {
    const left = counts.map(({ kind, count }) => (count === 1 ? KINDS[kind].one : `${count} ${KINDS[kind].many}`));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return 'Plus aucune place vide.';
    return `${total === 1 ? 'Reste' : 'Restent'}\u00A0: ${vocabularyFr.list(left)}.`;
  },
  who: 'Qui\u00A0?',
  add: (name: string) => `Ajouter ${name}`,
  seat: 'Placer',
  /** Menu of a seat. */
  fill: 'Placer quelqu’un ici…',
  knownTo: 'connue de',
  seeQuestion: 'Voir la question',
  close: 'Fermer',
  /** Above the list opened by a "+2". */
  others: (count: number) => (count === 1 ? '1 autre place vide' : `${count} autres places vides`),
  /** Name of the small window at a seat. */
  dialog: (question: string) => `Place vide\u00A0: ${question}`,
};

export type SeatMessages = Sentences<typeof seatsFr>;
