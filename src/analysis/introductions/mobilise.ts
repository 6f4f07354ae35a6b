import type { ActorId, FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Finding, RuleName } from '../findings/finding';

/** A direct contact of the beneficiary, and the gaps that can be closed through them. */
export interface Mobilisation {
  readonly actor: ActorId;
  /** Keys of findings, in the order of the findings; each is given to one contact only. */
  readonly opens: readonly FindingKey[];
}

const PASSED_OVER: ReadonlySet<RuleName> = new Set([
  'groupsApart',
  'singleTieBetweenGroups',
  'fragilePoint',
  'noKnownTie',
  'dormantTie',
  'memberWithoutExchange',
  'notAsked',
]);

/**
 * The fewest direct contacts that lead to a candidate for the open gaps, by greedy cover: each time the contact that
 * opens most of what is left; equals by name. A contact leads to a candidate when the candidate's chain starts with it,
 * or it is the candidate. Pass only findings that are not ruled out. `notAsked` is no gap, and ties between others are
 * not the beneficiary's to open: both are passed over. Time O(contacts × candidates).
 */
export function mobilise(document: MapDocument, open: readonly Finding[]): Mobilisation[] {
  const left = new Map<ActorId, Set<FindingKey>>();
  const gaps = open.filter(({ rule }) => !PASSED_OVER.has(rule));
  for (const { key, candidates } of gaps) {
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
  const order = gaps.map(({ key }) => key);
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
