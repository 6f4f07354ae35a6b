import type { Sentences } from '../sentences';

/** Around whom to look for introductions, and where they are looked for. */
export const introductionsFr = {
  filters: {
    theme: 'Thème',
    anyTheme: 'tous les thèmes',
    around: 'Autour de',
    aroundHint: 'un nom',
    everybody: 'Tout le monde',
    noMatch: 'Aucun acteur de ce nom.',
  },
  pointOfView: {
    around: 'Autour de',
    other: 'Autre acteur…',
    whom: 'Autour de qui regarder\u00A0?',
    whomHint: 'un nom',
    severalHold: 'Plusieurs bénéficiaires sont sur la carte. Autour de qui regarder\u00A0?',
    keepForMap: 'En faire le·la bénéficiaire de la carte',
    backToChoice: 'Revenir au choix',
  },
};

export type IntroductionMessages = Sentences<typeof introductionsFr>;
