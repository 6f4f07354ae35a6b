import { keyOf, NARROWED_BY } from '../../analysis/narrowedBy';
import type { Narrowing } from '../../domain/narrowing';
import { standingNarrowing } from '../../domain/standingNarrowing';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { choiceWords } from './choiceWords';

/** One thing that was asked for, in words, and how no longer to ask for it. */
export interface Condition {
  readonly id: string;
  readonly text: string;
  readonly takeOff: (state: AppState) => void;
}

/** All that the map is narrowed by, in the order in which it is offered; a difficulty comes last. */
export function conditionsOf(state: AppState, messages: Messages): Condition[] {
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

/** The list with a value more, or without it if it has it. */
export function toggledValue(narrowing: Narrowing, by: Lists, value: string): Partial<Narrowing> {
  const has = (narrowing[by] as readonly string[]).some((one) => keyOf(by, one) === keyOf(by, value));
  return has ? withoutValue(narrowing, by, value) : { [by]: [...narrowing[by], value] };
}

function withoutValue(narrowing: Narrowing, by: Lists, value: string): Partial<Narrowing> {
  return { [by]: (narrowing[by] as readonly string[]).filter((one) => keyOf(by, one) !== keyOf(by, value)) };
}
