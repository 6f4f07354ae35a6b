import type { ActorId, Day, FindingKey } from '../brand';
import { type Discussion, discussionOf } from '../discussion';
import type { MapDocument } from '../mapDocument';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords, withRecord } from '../tables';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';

/** Writes what people say of a gap beside it; an empty text takes it away. */
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

/** Gives a gap a vote, or takes one back. */
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

/** Takes all votes off the map, for the next one. What else was said stays. */
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

/** The day for which something is to be done about a gap, and whose turn it is; neither: nothing any more. */
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
