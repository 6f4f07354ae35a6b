import type { ActorId, Day, FindingKey } from '../brand';
import { type Discussion, discussionOf } from '../discussion';
import type { MapDocument } from '../mapDocument';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

/** Sets the comment on a gap; a blank text removes it. */
export const commentGap = defineCommand(
  'commentGap',
  'amend',
  (document, { id, comment }: { readonly id: FindingKey; readonly comment: string }) => {
    const before = document.discussions.get(id);
    if (comment.trim() === (before?.comment ?? '')) return document;
    return withDiscussion(document, { ...before, id, comment });
  },
  ({ id }) => id,
);

/** Adds a vote to a gap, or withdraws one. */
export const voteGap = defineCommand(
  'voteGap',
  'record',
  (document, { id, by }: { readonly id: FindingKey; readonly by: 1 | -1 }) => {
    const before = document.discussions.get(id);
    const votes = before?.votes ?? 0;
    const next = { ...before, id, votes: votes + by };
    return (discussionOf(next)?.votes ?? 0) === votes ? document : withDiscussion(document, next);
  },
);

/** Clears all votes for the next round. Comments and plans stay. */
export const clearVotes = defineCommand('clearVotes', 'record', (document, _all: Readonly<Record<string, never>>) => {
  const voted = [...document.discussions.values()].filter(({ votes }) => votes !== undefined);
  if (voted.length === 0) return document;
  const changes = voted.map((one) => [one.id, discussionOf({ ...one, votes: 0 }) ?? null] as const);
  return { ...document, discussions: tableWith(document.discussions, changes) };
});

interface Planned {
  readonly id: FindingKey;
  readonly due: Day | undefined;
  readonly turn: ActorId | undefined;
  readonly alsoNew?: AlsoNew;
}

/** Sets the day by which something is to be done about a gap, and whose turn it is; with neither, the plan is dropped. */
export const planGap = defineCommand('planGap', 'record', (document, { id, due, turn, alsoNew }: Planned) => {
  const before = document.discussions.get(id);
  const within = withAlsoNew(document, alsoNew);
  if (turn !== undefined && !within.actors.has(turn)) return document;
  return due === before?.due && turn === before?.turn ? document : withDiscussion(within, { ...before, id, due, turn });
});

function withDiscussion(document: MapDocument, said: Parameters<typeof discussionOf>[0]): MapDocument {
  const next: Discussion | undefined = discussionOf(said);
  return next ? withRecord(document, 'discussions', said.id, next) : withoutRecords(document, 'discussions', [said.id]);
}
