import type { Sentences } from '../sentences';

/** Filters of the search for introductions: around whom, and where. */
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
