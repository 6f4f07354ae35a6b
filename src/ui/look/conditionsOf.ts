import { keyOf, NARROWED_BY } from '../../analysis/narrowedBy';
import type { Narrowing } from '../../domain/looks/narrowing';
import { standingNarrowing } from '../../domain/looks/standingNarrowing';
import { MESSAGES } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { remembered } from '../../store/selectors/remembered';
import { selectGroupNames } from '../../store/selectors/selectPartition';
import { choiceWords } from './choiceWords';

export interface Condition {
  readonly id: string;
  readonly text: string;
  readonly takeOff: (state: AppState) => void;
}

export const selectConditions = remembered(
  (state: AppState) => {
    const { narrowing, difficulty, document, language } = state;
    const named = narrowing.groups.length > 0 ? selectGroupNames(state) : null;
    return [narrowing, difficulty, document.actors, document.themes, document.groups, language, named];
  },
  (state): readonly Condition[] => conditionsOf(state, MESSAGES[state.language]),
);

/** Lists all active filters, in the order of the panel; a difficulty comes last. */
function conditionsOf(state: AppState, messages: Messages): Condition[] {
  const { look, findings } = messages;
  const { difficulty, document } = state;
  const narrowing = standingNarrowing(state.narrowing, document);
  const { around } = narrowing;
  const name = around && (document.actors.get(around.actor)?.name ?? '');
  const lists = NARROWED_BY.flatMap((by) =>
    (narrowing[by] as readonly string[]).map((value): Condition => {
      const words = choiceWords(by, value, state, messages);
      return {
        id: `${by} ${value}`,
        text: look.conditions[by](words),
        takeOff: ({ narrowing: now, narrowed }) => narrowed(withoutValue(now, by, value)),
      };
    }),
  );
  return [
    ...(around && name !== undefined
      ? [
          {
            id: 'around',
            text: look.around(name, around.steps),
            takeOff: ({ narrowed }: AppState) => narrowed({ around: undefined }),
          },
        ]
      : []),
    ...lists,
    ...(difficulty === null
      ? []
      : [
          {
            id: 'difficulty',
            text: findings.headings[difficulty],
            takeOff: ({ difficultyChosen }: AppState) => difficultyChosen(null),
          },
        ]),
  ];
}

type Lists = Exclude<keyof Narrowing, 'around'>;

export function toggledValue(narrowing: Narrowing, by: Lists, value: string): Partial<Narrowing> {
  const has = (narrowing[by] as readonly string[]).some((one) => keyOf(by, one) === keyOf(by, value));
  return has ? withoutValue(narrowing, by, value) : { [by]: [...narrowing[by], value] };
}

function withoutValue(narrowing: Narrowing, by: Lists, value: string): Partial<Narrowing> {
  return { [by]: (narrowing[by] as readonly string[]).filter((one) => keyOf(by, one) !== keyOf(by, value)) };
}
