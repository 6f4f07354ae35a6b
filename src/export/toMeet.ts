import type { ActorGraph } from '../analysis/actorGraph';
import type { Reason } from '../analysis/findings/finding';
import { followedIntroductions } from '../analysis/introductions/followUp';
import { introductionsToTry } from '../analysis/introductions/introductionsToTry';
import type { Partition } from '../analysis/partitions/partition';
import { idsOf } from '../analysis/rowsOf';
import type { ActorId, Day } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';

/** Somebody an actor could meet: by a noted introduction, or because they have a contact in common. */
export type Meeting =
  | {
      readonly kind: 'noted';
      readonly whom: ActorId;
      readonly subject: string | undefined;
      readonly due: Day | undefined;
      readonly by: ActorId | undefined;
    }
  | {
      readonly kind: 'toTry';
      readonly whom: ActorId;
      readonly common: readonly ActorId[];
      readonly reasons: readonly Reason[];
    };

export interface MeetingGround {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** Computed groups. */
  readonly groups: Partition;
  readonly today: Day;
}

/**
 * People an actor could meet: noted introductions still to be made, earliest first; then introductions to try, alternating between other
 * groups and the actor's own. Introductions made or dropped are left out.
 */
export function toMeet(actor: ActorId, { document, graph, groups, today }: MeetingGround, most: number): Meeting[] {
  const isThere = new Set(idsOf(graph));
  const noted = followedIntroductions(document, today).flatMap(({ introduction, stage, overdue }): Meeting[] => {
    const { a, b, subject, madeBy } = introduction;
    // A date in the past is no plan: a new one is to be written on the sheet.
    const due = overdue ? undefined : introduction.due;
    if (stage !== 'toDo' || (a !== actor && b !== actor)) return [];
    const whom = a === actor ? b : a;
    return whom !== actor && isThere.has(whom) ? [{ kind: 'noted', whom, subject, due, by: madeBy }] : [];
  });
  if (noted.length >= most) return noted.slice(0, most);
  const { open, tighten } = introductionsToTry(document, graph, groups, { around: actor, today, most: 2 * most });
  const inTurn = Array.from({ length: 2 * most }, (_, i) => [open[i], tighten[i]]).flat();
  const known = new Set(noted.map(({ whom }) => whom));
  const tried = inTurn.flatMap((line): Meeting[] => {
    if (!line || line.recorded !== undefined) return [];
    const whom = line.a === actor ? line.b : line.a;
    return known.has(whom) ? [] : [{ kind: 'toTry', whom, common: line.via, reasons: line.reasons }];
  });
  return [...noted, ...tried].slice(0, most);
}
