import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { RING_COUNT } from '../circles/rings';
import type { Gap } from './gap';

/** Wanted place of a missing actor. */
export interface GapPlace {
  /** Ring, from 1. */
  readonly ring: number;
  /** Actors to sit among; empty: anywhere. */
  readonly among: readonly ActorId[];
}

/**
 * At its first candidate; otherwise among the actors of the territory, family or theme it is about; otherwise anywhere on the inner ring.
 */
export function gapPlace({ finding }: Gap, document: MapDocument, graph: ActorGraph): GapPlace {
  const [candidate] = finding.candidates;
  if (candidate) {
    const ring = candidate.chain ? Math.min(Math.max(1, candidate.chain.length - 1), RING_COUNT) : 2;
    return { ring, among: [candidate.actor] };
  }
  const { subject, theme } = finding;
  const ring = finding.rule === 'noRelay' ? 2 : 1;
  const matches = (id: ActorId): boolean => {
    const actor = document.actors.get(id);
    if (!actor) return false;
    if (subject?.kind === 'territory') return fold(actor.territory ?? '') === fold(subject.text);
    if (subject?.kind === 'family') return fold(actor.family ?? '') === fold(subject.text);
    if (subject?.kind === 'public') return actor.publics.some((one) => fold(one) === fold(subject.text));
    return theme !== undefined && actor.themes.includes(theme);
  };
  const beneficiary = document.info.beneficiary;
  return { ring, among: idsOf(graph).filter((id) => id !== beneficiary && matches(id)) };
}
