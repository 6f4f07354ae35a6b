import type { Day } from '../../domain/brand';
import { dayAt } from '../../domain/days/dayAt';
import type { ComparedState } from '../../domain/history/comparedState';
import type { ToldState } from '../../i18n/compare/comparisonFr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import type { AppState } from '../../store/appStore';

interface Told {
  readonly language: AppState['language'];
  readonly today: Day;
  readonly vocabulary: Pick<Vocabulary, 'day'>;
}

/** Names a state for a sentence. Adds the local time when `other` is of the same day, to tell them apart. */
export function toldState(
  state: ComparedState,
  other: ComparedState,
  { language, today, vocabulary }: Told,
): ToldState {
  if (state.kind === 'milestone') {
    const on = vocabulary.day(state.on);
    return state.name === '' ? { kind: 'day', on } : { kind: 'named', name: state.name, on };
  }
  if (state.kind !== 'version') return state;
  const at = new Date(state.at);
  const day = dayAt(state.at);
  const otherDay = other.kind === 'version' ? dayAt(other.at) : other.kind === 'now' ? today : undefined;
  const hour = at.toLocaleTimeString(language === 'fr' ? 'fr-FR' : 'en-GB', { timeStyle: 'short' });
  const on = day === otherDay ? `${vocabulary.day(day)}, ${hour}` : vocabulary.day(day);
  return state.name === undefined ? { kind: 'day', on } : { kind: 'named', name: state.name, on };
}
