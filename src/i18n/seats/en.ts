import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf } from '../findings/named';
import { quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';
import type { SeatMessages } from './fr';
import { seatThemes } from './seatThemes';

const KINDS: Readonly<Record<SeatKind, { readonly one: string; readonly many: string }>> = {
  witness: { one: 'a witness', many: 'witnesses' },
  partner: { one: 'a partner', many: 'partners' },
  relay: { one: 'a relay', many: 'relays' },
};

const SAYS: Readonly<Record<SeatKind, string>> = {
  witness: 'could speak from experience',
  partner: 'could become a partner',
  relay: 'could spread the word',
};

const on = (labels: readonly string[]) => (labels.length === 0 ? '' : ` on ${vocabularyEn.list(labels.map(quoteEn))}`);

export const seatsEn: SeatMessages = {
  count: (empty, filled) => {
    const vacant =
      empty === 0 ? 'No empty seat' : empty === 1 ? '1 empty seat' : `${empty.toLocaleString('en')} empty seats`;
    return filled === 0 ? vacant : `${vacant}, ${filled} filled today`;
  },
  news: ({ actor, filled }, document: MapDocument) => {
    const name = nameOf(document, actor);
    const done = seatThemes(filled, document).map(
      ({ kinds, labels }) => `${vocabularyEn.list(kinds.map((kind) => SAYS[kind]))}${on(labels)}`,
    );
    return done.length === 0
      ? `${name} is on the map, but the seat stays empty.`
      : `${name} ${vocabularyEn.list(done)}.`;
  },
  left: (counts) => {
    const left = counts.map(({ kind, count }) => (count === 1 ? KINDS[kind].one : `${count} ${KINDS[kind].many}`));
    if (left.length === 0) return 'No empty seat is left.';
    return `Still missing: ${vocabularyEn.list(left)}.`;
  },
  who: 'Who?',
  add: (name) => `Add ${name}`,
  seat: 'Place',
  fill: 'Place someone here…',
  knownTo: 'known to',
  seeQuestion: 'See the question',
  close: 'Close',
  others: (count) => (count === 1 ? '1 more empty seat' : `${count} more empty seats`),
  dialog: (question) => `Empty seat: ${question}`,
};
