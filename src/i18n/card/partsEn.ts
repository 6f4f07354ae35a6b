import type { CardPartsMessages } from './partsFr';

export const cardPartsEn: CardPartsMessages = {
  joined: {
    title: 'Actions',
    asLead: (title) => `${title} (lead partner)`,
    asPartner: (title) => `${title} (partner)`,
  },
  privates: {
    title: 'Private notes (never shown to the room)',
    filled: 'filled in',
    explanation: 'For your eyes only: never shown to the room, and not exported unless you ask.',
    attitudeHint: 'enthusiastic, reluctant…',
  },
};
