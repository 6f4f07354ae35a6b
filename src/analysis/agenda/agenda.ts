import type { ActorId, Day, FindingKey, ThemeId } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { isPlanned } from '../../domain/discussion';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { isPast, type Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import { type Finding, HEADING_OF, isGap } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';
import { followedIntroductions } from '../introductions/followUp';
import { contactsOfPair } from '../knowing/contactsOfPair';
import { knowingOf, partnerOfPair } from '../knowing/knowing';
import { isTieMeasured } from '../visibility';
import { toAnswer, toAskConsent, toExplain, toLookAgain, toWake, votesOn } from './questionsToDo';
import { type ToDo, VERBS } from './toDo';
import { type Waiting, waitingRequests } from './waiting';

/** What is to do, what waits for an answer, and what was put off to a later day and so is in neither list. */
export interface Agenda {
  readonly toDo: readonly ToDo[];
  readonly waiting: readonly Waiting[];
  /** Number of questions put off to a day still to come, and the first of these days. */
  readonly later: { readonly count: number; readonly first: Day | undefined };
  /** False when no record that could lead to a task exists: an empty list then means nothing. */
  readonly isKnown: boolean;
}

/**
 * Builds the agenda from the records: overdue first, by date; then most votes, then most open questions closed. `open`:
 * findings of `context` that are not ruled out today. Time O(findings × candidates + n log n).
 */
export function agendaOf(context: FindingContext, open: readonly Finding[]): Agenda {
  const gaps = open.filter(isGap);
  const planned = plannedExchanges(context);
  const waiting = waitingRequests(context, gaps);
  const waits = new Set(waiting.map(({ question }) => question));
  const hasDay = (pair: ActorPair) => planned.some((one) => pair.every((id) => one.pair.includes(id)));
  const all: ToDo[] = [
    ...toIntroduce(context, gaps),
    ...toAnswer(
      context,
      gaps.filter(({ key }) => !waits.has(key)),
    ),
    ...toAskConsent(context, gaps),
    ...toMeet(context),
    ...toExplain(context, gaps),
    ...planned,
    // A pair with a date for its next exchange need not be woken.
    ...toWake(context, gaps).filter((one) => one.verb !== 'wake' || !hasDay(one.pair)),
    ...toLookAgain(context, gaps),
  ];
  const { document, today } = context;
  const name = ({ who: [first] }: ToDo) => (first && document.actors.get(first)?.name) ?? '';
  return {
    toDo: all.sort(
      (one, other) =>
        Number(other.overdue) - Number(one.overdue) ||
        (one.overdue ? byCodeUnits(one.due ?? '~', other.due ?? '~') : 0) ||
        other.votes - one.votes ||
        other.closes - one.closes ||
        byCodeUnits(one.due ?? '~', other.due ?? '~') ||
        VERBS.indexOf(one.verb) - VERBS.indexOf(other.verb) ||
        byCodeUnits(name(one), name(other)) ||
        byCodeUnits(one.key, other.key),
    ),
    waiting,
    later: putOff(document, today),
    isKnown: isAnythingRecorded(document),
  };
}

function toIntroduce(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  const { document, today, vertexOf, beneficiary } = context;
  return followedIntroductions(document, today)
    .filter(({ introduction: { a, b }, stage }) => stage === 'toDo' && vertexOf.has(a) && vertexOf.has(b))
    .map(({ introduction: { id, a, b, madeBy, means, due, serves }, overdue }) => {
      // Only an introduction of the beneficiary counts: one between two others answers none of the beneficiary's
      // questions.
      const met = a === beneficiary?.id ? b : b === beneficiary?.id ? a : undefined;
      return {
        verb: 'introduce',
        key: `introduction ${id}`,
        introduction: id,
        ...(means === 'testimony' && serves !== undefined ? { asked: { person: b, ...themeOf(gaps, serves) } } : {}),
        // An introduction begun for a question asks something of `b`; otherwise both are to be written to.
        who: [
          ...(madeBy === undefined || !vertexOf.has(madeBy) ? [] : [madeBy]),
          ...(serves === undefined ? [a, b] : [b, a]),
        ],
        due,
        overdue,
        closes: gaps.filter(
          ({ rule, candidates }) => HEADING_OF[rule] !== 'ties' && candidates.some(({ actor }) => actor === met),
        ).length,
        votes: votesOn(document, serves),
        questions: [],
      };
    });
}

function themeOf(gaps: readonly Finding[], serves: FindingKey): { readonly theme?: ThemeId } {
  const theme = gaps.find(({ key }) => key === serves)?.theme;
  return theme === undefined ? {} : { theme };
}

function toMeet({ document, today }: FindingContext): ToDo[] {
  return [...document.meetings.values()]
    .filter(({ date, serves }) =>
      // A meeting without a date is only an idea, unless it was begun for a question.
      date === undefined ? serves !== undefined : today !== undefined && !isOver(date, today),
    )
    .map(({ id, date, participants, preparedBy, serves }) => ({
      verb: 'meet',
      key: `meeting ${id}`,
      meeting: id,
      who: participants,
      due: date,
      overdue: false,
      closes: 0,
      turn: preparedBy,
      votes: votesOn(document, serves),
      questions: [],
    }));
}

type ActorPair = readonly [ActorId, ActorId];

/** One task per pair with a date for its next exchange: the earliest. */
function plannedExchanges(context: FindingContext): Extract<ToDo, { verb: 'exchange' }>[] {
  const { document, today, visibility, vertexOf } = context;
  const first = new Map<string, Tie>();
  for (const tie of document.ties.values()) {
    const { a, b, nextExchange } = tie;
    if (nextExchange === undefined || isPast(tie) || !isTieMeasured(tie, visibility)) continue;
    if (!vertexOf.has(a) || !vertexOf.has(b)) continue;
    const key = [a, b].sort(byCodeUnits).join(' ');
    const known = first.get(key)?.nextExchange;
    if (known === undefined || nextExchange < known) first.set(key, tie);
  }
  return [...first].map(([key, { id, a, b, nextExchange, nextBy }]) => {
    const partner = partnerOfPair(document, a, b);
    const pair: ActorPair = partner === a ? [b, a] : [a, b];
    return {
      verb: 'exchange',
      key: `exchange ${key}`,
      tie: id,
      pair,
      step: partner === undefined ? undefined : knowingOf(document, pair[1], pair[0], today).next,
      since: contactsOfPair(document, a, b, today).at(-1)?.on,
      who: pair,
      due: nextExchange,
      overdue: isOver(nextExchange, today),
      closes: 0,
      turn: nextBy,
      votes: 0,
      questions: [],
    };
  });
}

function putOff({ rulings }: Pick<MapDocument, 'rulings'>, today: Day | undefined): Agenda['later'] {
  const days = [...rulings.values()].flatMap(({ verdict, until }) =>
    verdict === 'notNow' && until !== undefined && today !== undefined && until > today ? [until] : [],
  );
  return { count: days.length, first: days.sort(byCodeUnits)[0] };
}

function isAnythingRecorded(document: MapDocument): boolean {
  const { introductions, offers, meetings, awareness, testimonies, ties, discussions } = document;
  const records = introductions.size + offers.size + meetings.size + awareness.size + testimonies.size;
  if ([...discussions.values()].some(isPlanned)) return true;
  return records > 0 || [...ties.values()].some((tie) => (tie.nextExchange ?? lastExchangeOf(tie)) !== undefined);
}
