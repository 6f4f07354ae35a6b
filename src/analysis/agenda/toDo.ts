import type {
  ActionId,
  ActorId,
  Day,
  FindingKey,
  IntroductionId,
  MeetingId,
  OfferId,
  ThemeId,
  TieId,
} from '../../domain/brand';
import type { Finding } from '../findings/finding';
import type { Knowing } from '../knowing/knowing';
import type { AskedBefore } from './waiting';

/** Kinds of tasks, in the order used between equally urgent ones. */
export const VERBS = ['introduce', 'answer', 'askConsent', 'meet', 'explain', 'exchange', 'wake', 'lookAgain'] as const;
export type Verb = (typeof VERBS)[number];

export interface Common {
  /** Identity of the task, stable while it is to do: its kind and subject. */
  readonly key: string;
  /** Actors concerned, the one to turn to first. */
  readonly who: readonly ActorId[];
  /** As it was noted: a day, a month or a year. */
  readonly due: Day | undefined;
  /** True when the whole of the day, month or year is past, or when the date to ask again has come. */
  readonly overdue: boolean;
  readonly closes: number;
  /** The person whose turn it is, if noted: for the tie, the meeting or one of its questions. */
  readonly turn?: ActorId | undefined;
  /** Votes of a room for its questions. */
  readonly votes: number;
  /** Questions the task is about, which are set aside together. */
  readonly questions: readonly FindingKey[];
}

export type ToDo = Common &
  /** `asked`: the person who may agree to testify, or decline, and the theme if known. */
  (
    | {
        readonly verb: 'introduce';
        readonly introduction: IntroductionId;
        readonly asked?: { readonly person: ActorId; readonly theme?: ThemeId };
      }
    /** `by`: near actors who could answer and were not told yet; `told`: those who were, and did not answer. */
    | ({ readonly verb: 'answer'; readonly offer: OfferId } & Pick<AskedBefore, 'by' | 'told'>)
    | { readonly verb: 'askConsent'; readonly person: ActorId; readonly findings: readonly Finding[] }
    | { readonly verb: 'meet'; readonly meeting: MeetingId }
    | { readonly verb: 'explain'; readonly action: ActionId }
    /** The next exchange of a pair, on a date that was set; `step`: what comes next with a partner or possible partner. */
    | {
        readonly verb: 'exchange';
        readonly tie: TieId;
        readonly pair: readonly [ActorId, ActorId];
        readonly step: Knowing['next'];
        readonly since: Day | undefined;
      }
    | { readonly verb: 'wake'; readonly pair: readonly [ActorId, ActorId]; readonly since: Day | undefined }
    /** A question put off until a date that has come, or for which something is planned. */
    | { readonly verb: 'lookAgain'; readonly finding: Finding }
  );
