import type { ActorId, Day, FindingKey } from './brand';
import { defined } from './defined';

/** What people said of a gap that stays open: a comment, votes for its importance, and what was agreed. */
export interface Discussion {
  readonly id: FindingKey;
  readonly comment?: string;
  /** Votes of a room; at least 1 when present. */
  readonly votes?: number;
  /** The day by which something is to be done. */
  readonly due?: Day;
  /** Whose turn it is. */
  readonly turn?: ActorId;
}

/** Most votes kept: a higher count is a slip of the finger, and a seat draws votes as dots. */
const MOST_VOTES = 999;

/** Normalises a discussion; `undefined` when nothing is left in it. */
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

type Asked = { readonly [Field in keyof Discussion]: Discussion[Field] | undefined } & Pick<Discussion, 'id'>;

/** True when something is to be done about the gap: by a day, or by somebody. */
export function isPlanned(said: Discussion | undefined): said is Discussion {
  return said?.due !== undefined || said?.turn !== undefined;
}
