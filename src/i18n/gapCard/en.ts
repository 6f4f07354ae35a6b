import type { GapCardMessages } from './fr';

export const gapCardEn: GapCardMessages = {
  whoCould: 'Who could fill it?',
  likeness: 'Which partners to show',
  likenesses: { any: 'All', similar: 'Does the same', complementary: 'Brings what is missing' },
  wave: 'How far does the news go?',
  waveHint:
    'One step is a tie along which news travels: people exchange information, act together, or share an agreement, a network or an employer. Knowing each other or being partners is not enough.',
  nobodyKnown: 'Nobody known on the map. Who would know?',
  showChain: 'Who could introduce us?',
  closeTies: 'By close ties',
  closeTiesHint: 'A way by closer ties, even if it is longer.',
  hideChain: 'Hide the route',
  tieToBeneficiary: (name) => `Link to ${name}`,
  allKnownTo: (name, count) => `All known to ${name} (${count})`,
  noChain: 'no known route',
  lowConfidence: 'Not everyone involved has been asked yet.',
};
