import type { ActorId, FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Finding } from '../findings/finding';

/** A direct contact of the beneficiary, and the gaps that going through it would open. */
export interface Mobilisation {
  readonly actor: ActorId;
  /** Keys of findings, in the order of the findings; each is given to one contact only. */
  readonly opens: readonly FindingKey[];
}

/**
 * Whom to go through: the fewest direct contacts through whom the open gaps have a candidate, by greedy cover: each time
 * the one that opens most of what is left; equals by name. A contact leads to a candidate when the candidate's chain
 * starts with it, or it is the candidate. Pass only findings that are still asked. Time O(contacts × candidates).
 */
export function mobilise(document: MapDocument, open: readonly Finding[]): Mobilisation[] {
  const left = new Map<ActorId, Set<FindingKey>>();
  for (const { key, candidates } of open) {
    for (const { chain } of candidates) {
      const contact = chain?.[1];
      if (contact === undefined) continue;
      const known = left.get(contact);
      if (known) known.add(key);
      else left.set(contact, new Set([key]));
    }
  }
  const name = (actor: ActorId) => document.actors.get(actor)?.name ?? '';
  const contacts = [...left.keys()].sort((a, b) => byCodeUnits(name(a), name(b)) || byCodeUnits(a, b));
  const order = open.map(({ key }) => key);
  const chosen: Mobilisation[] = [];
  for (;;) {
    const best = contacts.reduce<ActorId | undefined>(
      (one, other) => ((left.get(other)?.size ?? 0) > (one ? (left.get(one)?.size ?? 0) : 0) ? other : one),
      undefined,
    );
    const opened = best && left.get(best);
    if (!best || !opened) return chosen;
    const keys = order.filter((key) => opened.has(key));
    chosen.push({ actor: best, opens: keys });
    for (const rest of left.values()) for (const key of keys) rest.delete(key);
  }
}
