import type { Day, FindingKey } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { isPlanned } from '../../domain/discussion';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Finding } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';
import type { Common, ToDo } from './toDo';
import { askedBefore } from './waiting';

export function toAnswer(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  return gaps.flatMap((finding): ToDo[] => {
    if (finding.rule !== 'requestUnanswered' || finding.subject?.kind !== 'offer') return [];
    const { offer } = finding.subject;
    const { told, by, again } = askedBefore(context, finding);
    const day = dayOf(context, [finding], context.document.offers.get(offer)?.deadline, again);
    return [{ verb: 'answer', offer, by, told, who: finding.actors, ...day, ...about(context, [finding]) }];
  });
}

/** One task per person, however many themes they could speak on. */
export function toAskConsent(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  const asked = gaps.filter(({ rule }) => rule === 'witnessConsent');
  const persons = [...new Set(asked.flatMap(({ actors }) => actors))];
  return persons.map((person): ToDo => {
    const findings = asked.filter(({ actors }) => actors.includes(person));
    // Several persons may be asked on one theme: setting one task aside sets the question aside, and with it the other
    // tasks.
    return {
      verb: 'askConsent',
      person,
      findings,
      who: [person],
      ...dayOf(context, findings, undefined),
      ...about(context, findings),
      key: `consent ${person}`,
    };
  });
}

export function toExplain(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  return gaps.flatMap((finding): ToDo[] =>
    finding.rule === 'purposeNotShared' && finding.subject?.kind === 'action'
      ? [
          {
            verb: 'explain',
            action: finding.subject.action,
            who: finding.actors,
            ...dayOf(context, [finding], undefined),
            ...about(context, [finding]),
          },
        ]
      : [],
  );
}

export function toWake(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  return gaps.flatMap((finding): ToDo[] => {
    const [pair] = finding.ties;
    if (finding.rule !== 'dormantTie' || pair === undefined) return [];
    return [
      {
        verb: 'wake',
        pair,
        since: finding.since,
        who: pair,
        ...dayOf(context, [finding], undefined),
        ...about(context, [finding]),
      },
    ];
  });
}

const OWN_LINES: ReadonlySet<string> = new Set([
  'requestUnanswered',
  'witnessConsent',
  'purposeNotShared',
  'dormantTie',
]);

/** Questions without a task of their own that were put off, or for which something is planned. */
export function toLookAgain(context: FindingContext, gaps: readonly Finding[]): ToDo[] {
  const { rulings, discussions } = context.document;
  const isAsked = ({ key }: Finding) => rulings.get(key)?.until !== undefined || isPlanned(discussions.get(key));
  return gaps
    .filter((finding) => !OWN_LINES.has(finding.rule) && isAsked(finding))
    .map((finding) => ({
      verb: 'lookAgain',
      finding,
      who: finding.actors,
      ...dayOf(context, [finding], undefined),
      ...about(context, [finding]),
    }));
}

/**
 * The earliest of the question's own date, the date to ask again and the date set for it. A question that was put off
 * and is open again is overdue, unless a later date was set for it.
 */
function dayOf(
  { document, today }: FindingContext,
  findings: readonly Finding[],
  own: Day | undefined,
  askedAgain?: Day,
): Pick<Common, 'due' | 'overdue'> {
  const set = findings.map(({ key }) => {
    const { due } = document.discussions.get(key) ?? {};
    const until = document.rulings.get(key)?.until;
    const isBack = until !== undefined && (due === undefined || due <= until);
    return isBack ? { due: until, overdue: true } : { due, overdue: isOver(due, today) };
  });
  const days = [
    ...set,
    { due: own, overdue: isOver(own, today) },
    { due: askedAgain, overdue: askedAgain !== undefined },
  ];
  const [due] = days.flatMap((one) => one.due ?? []).sort(byCodeUnits);
  return { due, overdue: days.some(({ overdue }) => overdue) };
}

function about(
  { document }: FindingContext,
  findings: readonly Finding[],
): Pick<Common, 'key' | 'closes' | 'turn' | 'votes' | 'questions'> {
  const questions = findings.map(({ key }) => key);
  return {
    key: questions.join(' '),
    closes: findings.length,
    turn: questions.map((key) => document.discussions.get(key)?.turn).find((one) => one !== undefined),
    votes: Math.max(...questions.map((key) => votesOn(document, key))),
    questions,
  };
}

export function votesOn({ discussions }: MapDocument, key: FindingKey | undefined): number {
  return (key && discussions.get(key)?.votes) ?? 0;
}
