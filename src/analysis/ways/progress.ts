import type { ActorId, Day, FindingKey } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import { stageOf } from '../../domain/introductionStage';
import type { MapDocument } from '../../domain/mapDocument';
import type { Meeting } from '../../domain/meeting';
import { isOpen, type Offer } from '../../domain/offer';
import { foldedWords } from '../../domain/words/foldedWords';
import { type Finding, HEADING_OF } from '../findings/finding';
import { seatKindOf } from '../seats/emptySeats';

/** A record of something being done, or done, to close a gap. */
export type Step =
  | { readonly kind: 'introduction'; readonly introduction: Introduction }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'request'; readonly offer: Offer };

/** Steps for a gap, by date, then by id. `came`: steps that are over and did not close it. */
export interface Progress {
  readonly underWay: readonly Step[];
  readonly came: readonly Step[];
}

/** The map, the point of view whose gaps these are, and the day that decides whether a meeting is past. */
export interface Since {
  readonly document: MapDocument;
  readonly from: ActorId | undefined;
  readonly today: Day | undefined;
}

/** Steps begun for a gap: records that name it, and records that read as if meant for it. */
export function progressOn(since: Since, finding: Finding): Progress {
  const { document, today } = since;
  const steps = stepsOf(document).filter((step) => {
    const { serves } = recordOf(step);
    return serves === undefined ? couldServe(since, finding, step) : serves === finding.key;
  });
  return {
    underWay: steps.filter((step) => !isStepOver(step, today)),
    came: steps.filter((step) => isStepOver(step, today)),
  };
}

/** Keys of the gaps with a step under way. Gaps are compared with records that name none only when such records exist. */
export function gapsUnderWay(since: Since, findings: readonly Finding[]): ReadonlySet<FindingKey> {
  const { document, today } = since;
  const open = stepsOf(document).filter((step) => !isStepOver(step, today));
  if (open.length === 0) return NONE;
  const served = new Set(open.map((step) => recordOf(step).serves));
  const unnamed = open.filter((step) => recordOf(step).serves === undefined);
  return new Set(
    findings
      .filter((finding) => served.has(finding.key) || unnamed.some((step) => couldServe(since, finding, step)))
      .map(({ key }) => key),
  );
}

const NONE: ReadonlySet<FindingKey> = new Set();

function stepsOf({ introductions, meetings, offers }: MapDocument): Step[] {
  const steps: Step[] = [
    ...[...meetings.values()].map((meeting) => ({ kind: 'meeting' as const, meeting })),
    ...[...introductions.values()].map((introduction) => ({ kind: 'introduction' as const, introduction })),
    ...[...offers.values()].map((offer) => ({ kind: 'request' as const, offer })),
  ];
  return steps.sort((a, b) => byCodeUnits(dayOf(a), dayOf(b)) || byCodeUnits(recordOf(a).id, recordOf(b).id));
}

function recordOf(step: Step): Introduction | Meeting | Offer {
  return step.kind === 'meeting' ? step.meeting : step.kind === 'request' ? step.offer : step.introduction;
}

/** Date of a step; sorts last when it has none. */
function dayOf(step: Step): string {
  const day =
    step.kind === 'meeting' ? step.meeting.date : step.kind === 'request' ? step.offer.deadline : step.introduction.due;
  return day ?? '~';
}

function isStepOver(step: Step, today: Day | undefined): boolean {
  if (step.kind === 'meeting') return isOver(step.meeting.date, today);
  return step.kind === 'request' ? !isOpen(step.offer) : stageOf(step.introduction) !== 'toDo';
}

/**
 * True when a record that names no gap reads as meant for this one: an introduction to somebody who could answer, a
 * meeting with them about its theme, or a request for such help. Gaps about ties of others are never matched, nor are
 * steps that are over.
 */
function couldServe({ document, from, today }: Since, finding: Finding, step: Step): boolean {
  if (from === undefined || HEADING_OF[finding.rule] === 'ties' || isStepOver(step, today)) return false;
  const isAble = (id: ActorId) => finding.actors.includes(id) || finding.candidates.some(({ actor }) => actor === id);
  switch (step.kind) {
    case 'introduction': {
      const { a, b, subject = '' } = step.introduction;
      const met = a === from ? b : b === from ? a : undefined;
      return met !== undefined && speaksOf(document, finding, subject) !== false && isAble(met);
    }
    case 'meeting': {
      const { date, participants, title } = step.meeting;
      // A meeting without a date that names no gap is only an idea.
      if (date === undefined || !participants.includes(from)) return false;
      const others = participants.filter((id) => id !== from);
      return speaksOf(document, finding, title) === true && others.some(isAble);
    }
    case 'request': {
      const { side, holder, kind, themes } = step.offer;
      const isSought = kind !== undefined && kind === seatKindOf(finding);
      return side === 'request' && holder === from && isSought && hasTheme(finding, themes);
    }
  }
}

function hasTheme({ theme }: Finding, themes: readonly string[]): boolean {
  return theme === undefined || themes.includes(theme);
}

/** True when the text names the theme of the gap; `undefined` when it names no theme, or the gap has none. */
function speaksOf({ themes }: MapDocument, { theme }: Finding, text: string): boolean | undefined {
  const read = wordsIn(text);
  const named = [...themes.values()].filter(({ label }) => wordsIn(label) !== ' ' && read.includes(wordsIn(label)));
  if (theme === undefined || named.length === 0) return undefined;
  return named.some(({ id }) => id === theme);
}

/** Folded words with a space around each, so that "eau" is not found in "réseau". */
function wordsIn(text: string): string {
  return ` ${foldedWords(text)
    .map((word) => `${word} `)
    .join('')}`;
}
