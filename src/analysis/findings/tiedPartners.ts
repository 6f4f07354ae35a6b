import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';
import { isTieMeasured, type Visibility } from '../visibility';

/**
 * Actors tied to `from` as partners. The formality filter does not apply: somebody does not stop being a partner, and is not
 * suggested as one, because only informal ties are looked at. Time O(partner ties).
 */
export function tiedPartners(ties: MapDocument['ties'], visibility: Visibility, from: ActorId): ReadonlySet<ActorId> {
  return partnersAmong(tiesByKind(ties).partnerOf, visibility, from);
}

/** Memoised by the list of partner ties, which most edits leave as it is. */
const partnersAmong = rememberedFor((ties: readonly Tie[], visibility: Visibility, from: ActorId) => {
  const partners = new Set<ActorId>();
  const anyFormality = { ...visibility, formality: 'both' as const };
  for (const tie of ties) {
    if (!isTieMeasured(tie, anyFormality)) continue;
    if (tie.a === from) partners.add(tie.b);
    if (tie.b === from) partners.add(tie.a);
  }
  return partners;
});
