import type { Finding } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';
import type { Findings } from '../findings/findings';
import { type Answer, CHAPTERS, QUESTIONS, type QuestionId } from './answer';
import { type AnswerContext, answerContext } from './answerContext';
import { closeKnit, parts } from './closenessAnswers';
import { followUp, inOut, peers } from './contactingAnswers';
import { formerBeneficiaries, names, publicCircle, themes } from './identifyingAnswers';
import { requests, support, unknownOf } from './knowingAnswers';
import { giveReceive, meeting, offers, takeHome, testimonies, throughWhom } from './meansAnswers';
import { asleep, circle, directory, exchanges, informal, networks, ownPeers, sameQuestion } from './networkAnswers';
import { otherNetworks, ownStory, results } from './showingAnswers';
import { otherSeat, partners, purpose, start, wave, withoutOfficer, witnesses } from './startingAnswers';

const ANSWERS: Readonly<Record<QuestionId, (context: AnswerContext) => Answer>> = {
  directory,
  closeKnit,
  parts,
  exchanges,
  sameQuestion,
  networks,
  ownPeers,
  informal,
  circle,
  asleep,
  start,
  otherSeat,
  withoutOfficer,
  witnesses,
  partners,
  wave,
  purpose,
  ownStory,
  otherNetworks,
  results,
  formerBeneficiaries,
  publicCircle,
  themes,
  names,
  inOut,
  peers,
  followUp,
  unknownOf,
  support,
  requests,
  meeting,
  giveReceive,
  throughWhom,
  offers,
  testimonies,
  takeHome,
};

/** Questions that make no sense without a point of view. */
const FROM_SOMEBODY: ReadonlySet<QuestionId> = new Set([
  'networks',
  'ownPeers',
  'circle',
  'start',
  'otherSeat',
  'withoutOfficer',
  'witnesses',
  'partners',
  'otherNetworks',
  'inOut',
  'peers',
  'throughWhom',
]);

/**
 * Answers the questions of the field from the map, in their order. `context` and `found` must be of the same map under
 * the same visibility; `open`: its findings that are not ruled out. Meant for opening a window, not for every edit:
 * time O(themes × holders × contacts + n log n + m).
 */
export function answersOf(context: FindingContext, found: Findings, open: readonly Finding[]): Answer[] {
  const whole = answerContext(context, found, open);
  const asked = CHAPTERS.flatMap((chapter) => QUESTIONS[chapter]);
  return asked
    .filter((question) => context.beneficiary !== undefined || !FROM_SOMEBODY.has(question))
    .map((question) => ANSWERS[question](whole));
}
