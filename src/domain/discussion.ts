import type { FindingKey } from './brand';

/** What people said of a gap that stays open: a comment in their words, and how many of them find that it matters. */
export interface Discussion {
  readonly id: FindingKey;
  readonly comment?: string;
  /** Votes of a room: at least 1 where there are any. */
  readonly votes?: number;
}

/** More are a slip of a finger: a seat shows them as dots. */
export const MOST_VOTES = 999;

/** `undefined` when nothing is said any more. */
export function discussionOf(id: FindingKey, comment: string | undefined, votes: number): Discussion | undefined {
  const words = comment?.trim() ?? '';
  const counted = Math.min(MOST_VOTES, Math.max(0, Math.round(votes)));
  if (words === '' && counted === 0) return undefined;
  return { id, ...(words === '' ? {} : { comment: words }), ...(counted === 0 ? {} : { votes: counted }) };
}
