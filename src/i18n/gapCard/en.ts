import type { GapCardMessages } from './messages';

export const gapCardEn: GapCardMessages = {
  whoCould: 'Who could fill it?',
  likeness: 'Which partners to show',
  likenesses: { any: 'All', similar: 'Does the same', complementary: 'Brings what is lacking' },
  wave: 'How far does the news go?',
  waveHint:
    'One step: a tie that news goes along. People exchange, act together, share an agreement, a network or an employer; knowing each other or being partners is not enough.',
  nobodyKnown: 'Nobody known on the map. Who would know?',
  showChain: 'Who could introduce us?',
  hideChain: 'Hide the way',
  tieToBeneficiary: (name) => `Tie to ${name}`,
  noChain: 'no known way',
  lowConfidence: 'Not everybody concerned has been asked yet.',
};
