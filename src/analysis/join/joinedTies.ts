import type { ActorId, TieId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { mergedRecord } from '../../domain/mergedRecord';
import type { Tie } from '../../domain/tie';
import { tieSameness, turnedTie } from '../../domain/tieSameness';
import type { JoinedIds } from './joinedIds';

export interface JoinedTies {
  readonly table: MapDocument['ties'];
  readonly added: number;
  readonly oneSided: readonly TieId[];
}

/** What the joining needs to know of who speaks. */
interface Speaker {
  readonly saidBy: string;
  readonly newId: () => string;
}

/**
 * The ties of both maps. One that both say is one, said by both, confirmed when either is sure. Of two actors whom both maps
 * know, a tie that one of them does not speak of is to be verified. A tie of the same id is the same tie. Time O(ties).
 */
export function joinedTies(open: MapDocument, other: MapDocument, ids: JoinedIds, speaker: Speaker): JoinedTies {
  const table = new Map(open.ties);
  const bySaying = new Map([...open.ties.values()].map((tie) => [saying(tie), tie.id]));
  const inBoth = new Set([...other.actors.keys()].map(ids.actor).filter((id) => open.actors.has(id)));
  const saidHere = new Set([...open.ties.values()].map(pairOf));
  const saidThere = new Set<string>();
  const oneSided = new Set<TieId>();
  let added = 0;
  for (const one of other.ties.values()) {
    const theirs = { ...one, a: ids.actor(one.a), b: ids.actor(one.b), saidBy: one.saidBy ?? speaker.saidBy };
    saidThere.add(pairOf(theirs));
    const twin = table.get(
      open.ties.has(one.id) && isSamePair(open.ties.get(one.id), theirs)
        ? one.id
        : (bySaying.get(saying(theirs)) ?? one.id),
    );
    if (twin && isSamePair(twin, theirs)) {
      if (twin.id !== one.id || twin.certainty !== one.certainty) table.set(twin.id, saidByBoth(twin, theirs));
      continue;
    }
    const id = table.has(one.id) ? (speaker.newId() as TieId) : one.id;
    const isDoubtful =
      theirs.certainty === 'confirmed' && isKnownToBoth(theirs, inBoth) && !saidHere.has(pairOf(theirs));
    table.set(id, { ...theirs, id, ...(isDoubtful ? { certainty: 'toVerify' as const } : {}) });
    if (isDoubtful) oneSided.add(id);
    bySaying.set(saying(theirs), id);
    added++;
  }
  for (const tie of open.ties.values()) {
    if (tie.certainty !== 'confirmed' || !isKnownToBoth(tie, inBoth) || saidThere.has(pairOf(tie))) continue;
    table.set(tie.id, { ...tie, certainty: 'toVerify' });
    oneSided.add(tie.id);
  }
  return { table, added, oneSided: [...oneSided] };
}

/** What is said, whoever is sure of it: that it is not so is another thing to say. */
function saying(tie: Tie): string {
  return tieSameness(tie.certainty === 'absent' ? tie : { ...tie, certainty: 'confirmed' });
}

function saidByBoth(ours: Tie, theirs: Tie): Tie {
  const merged = mergedRecord(ours, theirs.a === ours.a ? theirs : turnedTie(theirs));
  const certainty = ours.certainty === 'toVerify' && theirs.certainty === 'confirmed' ? 'confirmed' : ours.certainty;
  const voices = [ours.saidBy, theirs.saidBy].filter((voice) => voice !== undefined && voice.trim() !== '');
  const [first, second] = voices;
  const isSame = first === undefined || second === undefined || fold(first).includes(fold(second));
  return { ...merged, certainty, ...(first === undefined ? {} : { saidBy: isSame ? first : `${first} ; ${second}` }) };
}

function pairOf({ a, b }: Tie): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isSamePair(tie: Tie | undefined, other: Tie): boolean {
  return tie !== undefined && pairOf(tie) === pairOf(other);
}

function isKnownToBoth({ a, b }: Tie, inBoth: ReadonlySet<ActorId>): boolean {
  return inBoth.has(a) && inBoth.has(b);
}
