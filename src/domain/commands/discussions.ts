import type { FindingKey } from '../brand';
import { defineCommand } from '../command';
import { type Discussion, discussionOf } from '../discussion';
import type { MapDocument } from '../mapDocument';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords, withRecord } from '../tables';

/** Writes what people say of a gap beside it; an empty text takes it away. */
export const commentGap = defineCommand(
  'commentGap',
  'amend',
  (document, { id, comment }: { readonly id: FindingKey; readonly comment: string }) => {
    const before = document.discussions.get(id);
    if (comment.trim() === (before?.comment ?? '')) return document;
    return withDiscussion(document, id, discussionOf(id, comment, before?.votes ?? 0));
  },
  ({ id }) => id,
);

/** Gives a gap a vote, or takes one back. */
export const voteGap = defineCommand(
  'voteGap',
  'record',
  (document, { id, by }: { readonly id: FindingKey; readonly by: 1 | -1 }) => {
    const { comment, votes = 0 } = document.discussions.get(id) ?? {};
    const next = discussionOf(id, comment, votes + by);
    return (next?.votes ?? 0) === votes ? document : withDiscussion(document, id, next);
  },
);

/** Takes all votes off the map, for the next one. Comments stay. */
export const clearVotes = defineCommand('clearVotes', 'record', (document, _all: Readonly<Record<string, never>>) => {
  const voted = [...document.discussions.values()].filter(({ votes }) => votes !== undefined);
  if (voted.length === 0) return document;
  const changes = voted.map(({ id, comment }) => [id, discussionOf(id, comment, 0) ?? null] as const);
  return { ...document, discussions: tableWith(document.discussions, changes) };
});

function withDiscussion(document: MapDocument, id: FindingKey, next: Discussion | undefined): MapDocument {
  return next ? withRecord(document, 'discussions', id, next) : withoutRecords(document, 'discussions', [id]);
}
