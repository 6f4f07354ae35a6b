import type { TieId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import { mergedTie } from '../../domain/merging/mergedTie';
import { tieSameness, turnedTie } from '../../domain/merging/tieSameness';
import { pairKey } from '../../domain/pairKey';
import type { Tie } from '../../domain/tie';
import { withVoice } from './voices';

export interface JoinedTies {
  readonly table: MapDocument['ties'];
  readonly added: number;
}

/** Voices of the open map and of the other one, for ties that name none. */
interface Speakers {
  readonly ownVoice: string;
  readonly saidBy: string;
  readonly newId: () => string;
}

/**
 * Ties of both maps. A tie in both, by id or by content, becomes one: said by both, confirmed when either is sure, its
 * fields filled from either. `told`: ties of the other map, in ids of the open one. Time O(ties).
 */
export function joinedTies(open: MapDocument, told: MapDocument['ties'], speakers: Speakers): JoinedTies {
  const table = new Map(open.ties);
  const bySaying = new Map([...open.ties.values()].map((tie) => [saying(tie), tie.id]));
  let added = 0;
  for (const one of told.values()) {
    const theirs = { ...one, saidBy: one.saidBy ?? speakers.saidBy };
    const twin = table.get(
      open.ties.has(one.id) && isSamePair(open.ties.get(one.id), theirs)
        ? one.id
        : (bySaying.get(saying(theirs)) ?? one.id),
    );
    if (twin && isSamePair(twin, theirs)) {
      if (twin.id !== one.id || (one.certainty !== undefined && twin.certainty !== one.certainty)) {
        table.set(twin.id, saidByBoth({ ...twin, saidBy: twin.saidBy ?? speakers.ownVoice }, theirs));
      }
      continue;
    }
    const id = table.has(one.id) ? (speakers.newId() as TieId) : one.id;
    table.set(id, { ...theirs, id });
    bySaying.set(saying(theirs), id);
    added++;
  }
  return { table, added };
}

/** Key of what a tie says, ignoring how sure it is; "known not to exist" is a different statement. */
function saying(tie: Tie): string {
  return tieSameness(tie.certainty === 'absent' ? tie : { ...tie, certainty: 'confirmed' });
}

function saidByBoth(ours: Tie, theirs: Tie): Tie {
  const merged = mergedTie(ours, theirs.a === ours.a ? theirs : turnedTie(theirs));
  const saidBy = withVoice(ours.saidBy, theirs.saidBy);
  const isSure = ours.certainty === 'toVerify' && theirs.certainty === 'confirmed';
  return { ...merged, ...(isSure && { certainty: 'confirmed' as const }), ...defined({ saidBy }) };
}

function isSamePair(tie: Tie | undefined, other: Tie): boolean {
  return tie !== undefined && pairKey(tie.a, tie.b) === pairKey(other.a, other.b);
}
