import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import type { ComparisonTotals, ToldState } from './comparisonFr';

/** Changes between two states of a map, in one sentence. */
export const compareFr = {
  /** "Du 3 mars 2026 au 25 novembre 2026", "De la carte « Nord » à maintenant". */
  between: (earlier: ToldState, later: ToldState) => `${from(earlier)} ${to(later)}`,
  /** "4 acteurs nouveaux, 7 liens nouveaux, 2 devenus formels, 3 questions closes": zero counts are left out. */
  totals: ({
    actorsNew,
    actorsGone,
    actorsChanged,
    tiesNew,
    tiesGone,
    tiesChanged,
    becameFormal,
    ...counts
  }: ComparisonTotals) =>
    listed([
      actorsNew > 0 && plural(actorsNew, 'acteur nouveau', 'acteurs nouveaux'),
      tiesNew > 0 && plural(tiesNew, 'lien nouveau', 'liens nouveaux'),
      becameFormal > 0 && plural(becameFormal, 'lien devenu formel', 'liens devenus formels'),
      counts.results > 0 && plural(counts.results, 'mise en relation aboutie', 'mises en relation abouties'),
      counts.closed > 0 && plural(counts.closed, 'question close', 'questions closes'),
      counts.opened > 0 && plural(counts.opened, 'question nouvelle', 'questions nouvelles'),
      actorsChanged > 0 && plural(actorsChanged, 'acteur modifié', 'acteurs modifiés'),
      tiesChanged > 0 && plural(tiesChanged, 'lien modifié', 'liens modifiés'),
      actorsGone > 0 && plural(actorsGone, 'acteur parti', 'acteurs partis'),
      tiesGone > 0 && plural(tiesGone, 'lien disparu', 'liens disparus'),
    ]),
  same: 'Rien n’a changé entre les deux.',
  /** Both in one sentence: "Du 3 mars 2026 à maintenant : 4 acteurs nouveaux." */
  drawn: (between: string, totals: string) =>
    `${between}\u00A0: ${totals.charAt(0).toLocaleLowerCase('fr')}${totals.slice(1)}`,
};

export type CompareMessages = Sentences<typeof compareFr>;

function from(state: ToldState): string {
  switch (state.kind) {
    case 'none':
      return 'De …';
    case 'now':
      return 'De maintenant';
    case 'day':
      return `Du ${state.on}`;
    case 'named':
      return `De ${called(state)}`;
    case 'map':
      return state.title === '' ? 'D’une autre carte' : `De la carte ${quoted(state.title)}`;
    case 'file':
      return state.name === '' ? 'D’un fichier' : `Du fichier ${quoted(state.name)}`;
  }
}

function to(state: ToldState): string {
  switch (state.kind) {
    case 'none':
      return 'à …';
    case 'now':
      return 'à maintenant';
    case 'day':
      return `au ${state.on}`;
    case 'named':
      return `à ${called(state)}`;
    case 'map':
      return state.title === '' ? 'à une autre carte' : `à la carte ${quoted(state.title)}`;
    case 'file':
      return state.name === '' ? 'à un fichier' : `au fichier ${quoted(state.name)}`;
  }
}

function called({ name, on }: Extract<ToldState, { readonly kind: 'named' }>): string {
  return `${quoted(name)} (${on})`;
}

function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

/** "4 acteurs nouveaux, 7 liens nouveaux." */
function listed(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
