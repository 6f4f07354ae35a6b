import type { IntroductionMessages } from './fr';

export const introductionsEn: IntroductionMessages = {
  filters: {
    theme: 'Theme',
    anyTheme: 'all themes',
    around: 'Around',
    aroundHint: 'a name',
    everybody: 'Everybody',
    noMatch: 'No actor of that name.',
  },
  pointOfView: {
    around: 'Around',
    other: 'Another actor…',
    whom: 'Who is it about?',
    whomHint: 'a name',
    severalHold: 'Several beneficiaries are on the map. Who is it about?',
    keepForMap: 'Make it the beneficiary of the map',
    backToChoice: 'Back to the choice',
  },
};
