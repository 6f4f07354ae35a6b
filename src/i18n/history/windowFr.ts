import type { Sentences } from '../sentences';

/** Window of the history. */
export const historyWindowFr = {
  intro:
    'Tout ce qui a été fait sur cette carte, le plus récent en haut. Choisissez une étape pour y revenir\u00A0: rien n’est perdu, les étapes plus récentes restent au-dessus, jusqu’à la prochaine modification.',
  steps: 'Étapes',
  empty: 'Rien n’a encore été fait sur cette carte.',
  /** State of the map before the first step listed. */
  start: 'Avant la première étape de la liste',
  now: 'La carte en est là',
  undone: 'annulée',
  goTo: (step: string) => `Revenir à\u00A0: ${step}`,
  /** Shows steps left out at first. */
  earlier: (count: number) =>
    count === 1 ? 'Montrer 1 étape plus ancienne' : `Montrer ${count} étapes plus anciennes`,
  readOnly: 'Cette carte est ouverte dans une autre fenêtre\u00A0: ici, on la regarde seulement.',
};

export type HistoryWindowMessages = Sentences<typeof historyWindowFr>;
