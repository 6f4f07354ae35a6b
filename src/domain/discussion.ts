import type { ActorId, Day, FindingKey } from './brand';
import { defined } from './defined';

/** What people said of a gap that stays open: a comment in their words, how many of them find that it matters, and what was agreed. */
export interface Discussion {
  readonly id: FindingKey;
  readonly comment?: string;
  /** Votes of a room: at least 1 where there are any. */
  readonly votes?: number;
  /** The day for which something is to be done about it. */
  readonly due?: Day;
  /** Whose turn it is. */
  readonly turn?: ActorId;
}

/** More are a slip of a finger: a seat shows them as dots. */
const MOST_VOTES = 999;

/** `said` as it is kept; `undefined` when nothing is said any more. */
export function discussionOf({ id, comment, votes = 0, due, turn }: Asked): Discussion | undefined {
  const words = comment?.trim() ?? '';
  const counted = Math.min(MOST_VOTES, Math.max(0, Math.round(votes)));
  if (words === '' && counted === 0 && due === undefined && turn === undefined) return undefined;
  return {
    id,
    ...(words === '' ? {} : { comment: words }),
    ...(counted === 0 ? {} : { votes: counted }),
    ...defined({ due, turn }),
  };
}

/** Any field may be said to be absent. */
type Asked = { readonly [Field in keyof Discussion]: Discussion[Field] | undefined } & Pick<Discussion, 'id'>;

/** Whether something is to be done about a gap: on a day, or by somebody. */
export function isPlanned(said: Discussion | undefined): said is Discussion {
  return said?.due !== undefined || said?.turn !== undefined;
}
