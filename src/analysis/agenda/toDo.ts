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

/** What can be done, in the order of things that are equally urgent. */
export const VERBS = ['introduce', 'answer', 'askConsent', 'meet', 'explain', 'exchange', 'wake', 'lookAgain'] as const;
export type Verb = (typeof VERBS)[number];

export interface Common {
  /** The same as long as it is to be done: what it is of, and about. */
  readonly key: string;
  /** Whom it is about, the one to turn to first. */
  readonly who: readonly ActorId[];
  /** As it was noted: a day, a month or a year. */
  readonly due: Day | undefined;
  /** The whole of its day, month or year is past; or the day from which to ask again has come. */
  readonly overdue: boolean;
  /** How many open questions somebody in it could answer, or that it is about. */
  readonly closes: number;
  /** Whose turn it is, where that was said: of the tie, of the meeting or of one of its questions. */
  readonly turn?: ActorId | undefined;
  /** How many votes of a room its questions have. */
  readonly votes: number;
  /** The questions that it is about: set aside together. */
  readonly questions: readonly FindingKey[];
}

/** Something to do, told by what is on the map. */
export type ToDo = Common &
  /** `asked`: who may agree to tell of a cooperation, or decline, and on which theme where it is known. */
  (
    | {
        readonly verb: 'introduce';
        readonly introduction: IntroductionId;
        readonly asked?: { readonly person: ActorId; readonly theme?: ThemeId };
      }
    /** `by`: who of those near could answer and was not told yet; `told`: who was, and did not. */
    | ({ readonly verb: 'answer'; readonly offer: OfferId } & Pick<AskedBefore, 'by' | 'told'>)
    | { readonly verb: 'askConsent'; readonly person: ActorId; readonly findings: readonly Finding[] }
    | { readonly verb: 'meet'; readonly meeting: MeetingId }
    | { readonly verb: 'explain'; readonly action: ActionId }
    /** To be in touch again on a day that was set; `step`: what comes next, with a partner or a possible one. */
    | {
        readonly verb: 'exchange';
        readonly tie: TieId;
        readonly pair: readonly [ActorId, ActorId];
        readonly step: Knowing['next'];
        readonly since: Day | undefined;
      }
    | { readonly verb: 'wake'; readonly pair: readonly [ActorId, ActorId]; readonly since: Day | undefined }
    /** A question that was put off until a day that has come, or about which something is to be done. */
    | { readonly verb: 'lookAgain'; readonly finding: Finding }
  );
