import type { Sentences } from '../sentences';

/** Subjects an actor can talk about, on its card. */
export const testimoniesFr = {
  title: 'Témoignages',
  add: 'témoignage',
  /** "Sur la mobilité, devant des élu·es": themes and publics in one line. */
  summary: (themes: string, publics: string) =>
    publics === '' ? `Sur\u00A0: ${themes}` : `Sur\u00A0: ${themes}. Devant\u00A0: ${publics}`,
  anything: 'sujet à préciser',
  action: 'Action vécue',
  consent: 'Accord',
  lastGiven: 'Dernière fois',
  themes: 'Thèmes',
  publics: 'Convient à',
  removeTestimony: 'Retirer ce témoignage',
};

export type TestimoniesMessages = Sentences<typeof testimoniesFr>;
