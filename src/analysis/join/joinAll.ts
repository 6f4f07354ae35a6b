import type { ActorId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { tableWith } from '../../domain/remembered/madeTable';
import { joinMaps } from './joinMaps';
import { type JoinedVoice, oneSidedTies } from './oneSidedTies';
import { voicesOf } from './voices';

/** A map of somebody, with what its ties are said by where they do not say. */
export interface VoicedMap {
  readonly map: MapDocument;
  readonly saidBy: string;
  /** Column in which an actor that comes says where from; by its id in that map. */
  readonly cameFrom?: (actor: ActorId) => readonly [heading: string, value: string];
}

export interface JoinAllOptions {
  /** Who told the open map, where its ties do not say. */
  readonly ownVoice: string;
  readonly otherName: string;
  readonly newId: () => string;
}

/** What one of several maps brought. */
export interface JoinedPart {
  readonly name: string;
  readonly newActors: number;
  readonly knownActors: number;
  readonly newTies: number;
}

/** How many ties one voice alone tells. */
export interface OneSidedVoice {
  readonly voice: string;
  readonly ties: number;
}

export interface AllJoined {
  readonly document: MapDocument;
  readonly parts: readonly JoinedPart[];
  /** Ties of two whom another map knows too, told by one alone: they are to be verified now. */
  readonly oneSided: readonly TieId[];
  /** By whom, those with the most first. */
  readonly byVoice: readonly OneSidedVoice[];
}

/**
 * The open map with all that several others hold, whichever order they come in: who told what is kept, and what one alone says
 * of two whom another one knows is to be verified. Time O(records × maps).
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
