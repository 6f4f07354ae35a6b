import type { Sentences } from '../sentences';

/** Parts of an actor's card loaded after the first picture: actions they take part in, and private notes. */
export const cardPartsFr = {
  joined: {
    title: 'Actions',
    asLead: (title: string) => `${title} (chef·fe de file)`,
    asPartner: (title: string) => `${title} (partenaire)`,
  },
  privates: {
    title: 'Notes privées (jamais projetées)',
    filled: 'remplies',
    explanation: 'Pour vous seul·e\u00A0: ni projetées, ni exportées sans que vous le demandiez.',
    attitudeHint: 'moteur, réticent·e…',
  },
};

export type CardPartsMessages = Sentences<typeof cardPartsFr>;
