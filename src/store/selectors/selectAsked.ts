import type { Heading } from '../../analysis/findings/finding';
import {
  firstUnanswered,
  hasOnlyHer,
  questionAt,
  START_QUESTIONS,
  type StartQuestion,
} from '../../domain/startQuestion';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** The start question that this window asks now; `null` when none. */
export function selectAsked({ asking, document, readOnly, mapId }: AppState): StartQuestion | null {
  if (asking === 'left' || readOnly || mapId === null) return null;
  if (asking !== 'whenEmpty') return questionAt(document, asking);
  if (document.actors.size === 0) return 'beneficiary';
  return hasOnlyHer(document) ? firstUnanswered(document) : null;
}

export const selectUnanswered = remembered(
  ({ document }: AppState) => [document.actors, document.ties, document.themes, document.info],
  ({ document }): StartQuestion | null => firstUnanswered(document),
);

const SEATS: readonly (readonly [StartQuestion, Heading])[] = [
  ['witnesses', 'witnesses'],
  ['partners', 'partners'],
  ['relays', 'makingKnown'],
];
const NONE: ReadonlySet<Heading> = new Set();
/** Precomputed for each question, so that the same question gives the same object. */
const HELD: ReadonlyMap<StartQuestion, ReadonlySet<Heading>> = new Map(
  START_QUESTIONS.map((asked) => [
    asked,
    new Set(
      SEATS.filter(([one]) => START_QUESTIONS.indexOf(one) >= START_QUESTIONS.indexOf(asked)).map(([, of]) => of),
    ),
  ]),
);

/** Heading of the seats that an unanswered question leaves; `undefined` when it leaves none. */
export function headingAskedFor(question: StartQuestion): Heading | undefined {
  return SEATS.find(([one]) => one === question)?.[1];
}

/** Headings whose seats are not drawn yet: on a map that began empty, those of questions not passed yet. */
export function selectSeatsToCome(state: AppState): ReadonlySet<Heading> {
  const asked = state.askedFromEmpty || state.asking === 'whenEmpty' ? selectAsked(state) : null;
  return (asked && HELD.get(asked)) ?? NONE;
}
