import type { ActorId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { tableWith } from '../../domain/remembered/madeTable';
import { joinMaps } from './joinMaps';
import { type JoinedVoice, oneSidedTies } from './oneSidedTies';
import { voicesOf } from './voices';

/** A map to join, and the voice of its ties that name none. */
export interface VoicedMap {
  readonly map: MapDocument;
  readonly saidBy: string;
  /** Column and value that say where a new actor comes from, by its id in that map. */
  readonly cameFrom?: (actor: ActorId) => readonly [heading: string, value: string];
}

export interface JoinAllOptions {
  /** Voice of the ties of the open map that name none. */
  readonly ownVoice: string;
  readonly otherName: string;
  readonly newId: () => string;
}

export interface JoinedPart {
  readonly name: string;
  readonly newActors: number;
  readonly knownActors: number;
  readonly newTies: number;
}

export interface OneSidedVoice {
  readonly voice: string;
  readonly ties: number;
}

export interface AllJoined {
  readonly document: MapDocument;
  readonly parts: readonly JoinedPart[];
  /** Ties told by one map alone although another map knows both actors: these become "to verify". */
  readonly oneSided: readonly TieId[];
  /** Counts of these ties by voice, most first. */
  readonly byVoice: readonly OneSidedVoice[];
}

/**
 * Joins several maps into the open one, in any order. Keeps who told what, and marks as "to verify" what one map alone
 * says of two actors whom another also knows. Time O(records × maps).
 */
export function joinAll(open: MapDocument, others: readonly VoicedMap[], options: JoinAllOptions): AllJoined {
  let document = open;
  const parts: JoinedPart[] = [];
  const voices: JoinedVoice[] = [{ saidBy: options.ownVoice, actors: open.actors, ties: open.ties.values() }];
  for (const { map, saidBy, cameFrom } of others) {
    const joined = joinMaps(document, map, { ...options, saidBy, ...(cameFrom ? { cameFrom } : {}) });
    document = joined.document;
    voices.push({ saidBy, actors: joined.told.actors, ties: joined.told.ties.values() });
    const { newActors, knownActors, newTies } = joined;
    parts.push({ name: saidBy, newActors: newActors.length, knownActors, newTies });
  }
  const oneSided = oneSidedTies(document.ties.values(), voices);
  const doubtful = oneSided.flatMap((id) => {
    const tie = document.ties.get(id);
    return tie
      ? [[id, { ...tie, certainty: 'toVerify' as const, saidBy: tie.saidBy ?? options.ownVoice }] as const]
      : [];
  });
  const counts = new Map<string, number>();
  for (const [, { saidBy }] of doubtful)
    for (const voice of voicesOf(saidBy)) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return {
    document: doubtful.length === 0 ? document : { ...document, ties: tableWith(document.ties, doubtful) },
    parts,
    oneSided,
    byVoice: [...counts].map(([voice, ties]) => ({ voice, ties })).sort((a, b) => b.ties - a.ties),
  };
}
