import { useMemo } from 'react';
import { type Acquaintances, acquaintancesOf } from '../../analysis/meetings/acquaintances';
import type { Actor } from '../../domain/actor';
import type { MeetingId } from '../../domain/brand';
import { describeMeeting } from '../../domain/commands';
import type { Meeting } from '../../domain/meeting';
import { useApp, useAppStore } from '../useApp';

/**
 * Edits a meeting, with its title as the undo label. `change` gets the meeting as it is at that time; `newActor` is added in the same
 * step.
 */
export function useMeetingEdit(id: MeetingId): (change: (meeting: Meeting) => Meeting, newActor?: Actor) => void {
  const store = useAppStore();
  return (change, newActor) => {
    const { document, execute } = store.getState();
    const meeting = document.meetings.get(id);
    if (!meeting) return;
    const next = change(meeting);
    if (newActor) {
      const made = { meeting: next, alsoNew: { actors: [newActor] } };
      execute(describeMeeting, made, `${next.title} – ${newActor.name}`);
    } else execute(describeMeeting, { meeting: next }, next.title);
  };
}

/** Acquaintances among the guests, computed again only when ties, meetings or guests change. */
export function useAcquaintances(id: MeetingId, participants: Meeting['participants']): Acquaintances {
  const ties = useApp((state) => state.document.ties);
  const meetings = useApp((state) => state.document.meetings);
  return useMemo(() => acquaintancesOf({ ties, meetings }, { id, participants }), [ties, meetings, id, participants]);
}
