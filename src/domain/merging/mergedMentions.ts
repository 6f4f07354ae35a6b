import type { ActorId, FindingKey } from '../brand';
import { byCodeUnits } from '../folding';
import type { Look } from '../looks/look';
import type { PictureNote } from '../pictureNote';

/** The look with `gone` replaced by `kept`; the same look when it does not refer to `gone`. */
export function lookOfKept(look: Look, kept: ActorId, gone: ActorId): Look {
  const own = (id: ActorId) => (id === gone ? kept : id);
  const all = (ids: readonly ActorId[]) => (ids.includes(gone) ? [...new Set(ids.map(own))] : ids);
  const { from, pointed, narrowing, outlined, folded } = look;
  const isPointed = (pointed?.kind === 'actor' || pointed?.kind === 'chain') && pointed.id === gone;
  return {
    ...look,
    ...(from === undefined ? {} : { from: own(from) }),
    ...(isPointed ? { pointed: { kind: pointed.kind, id: kept } } : {}),
    ...(pointed?.kind === 'finding' ? { pointed: { ...pointed, id: keyOfKept(pointed.id, kept, gone) } } : {}),
    ...(narrowing
      ? {
          narrowing: {
            ...narrowing,
            networks: all(narrowing.networks),
            ...(narrowing.around ? { around: { ...narrowing.around, actor: own(narrowing.around.actor) } } : {}),
          },
        }
      : {}),
    outlined: all(outlined),
    ...(folded && look.grouping === 'network' ? { folded: all(folded as readonly ActorId[]) } : {}),
  };
}

/**
 * Moves rulings, or other records keyed by finding, from `gone` to `kept`. When both have one, that of `kept` stays; one about
 * the pair is dropped. `null`: remove the record.
 */
export function rulingsOfKept<One extends { readonly id: FindingKey }>(
  rulings: ReadonlyMap<FindingKey, One>,
  kept: ActorId,
  gone: ActorId,
): [FindingKey, One | null][] {
  const changes: [FindingKey, One | null][] = [];
  const taken = new Set<string>(rulings.keys());
  for (const [key, ruling] of rulings) {
    const after = keyOfKept(key, kept, gone) as FindingKey;
    if (after === key) continue;
    changes.push([key, null]);
    const [, first, second, ...others] = after.split(':');
    const isOfItself = first !== undefined && first === second && others.length === 0;
    if (isOfItself || taken.has(after)) continue;
    taken.add(after);
    changes.push([after, { ...ruling, id: after }]);
  }
  return changes;
}

/** Moves a note about `gone`, or about one of its gaps, to `kept`. */
export function noteOfKept(note: PictureNote, kept: ActorId, gone: ActorId): PictureNote {
  const { actor, seat } = note;
  return {
    ...note,
    ...(actor === gone ? { actor: kept } : {}),
    ...(seat === undefined ? {} : { seat: keyOfKept(seat, kept, gone) as FindingKey }),
  };
}

export interface Serving {
  readonly serves?: FindingKey;
}

/** Redirects `serves` from a finding about `gone` to the one about `kept`. */
export function servingKept<One extends Serving>(one: One, kept: ActorId, gone: ActorId): One {
  const after = one.serves && (keyOfKept(one.serves, kept, gone) as FindingKey);
  return after === one.serves ? one : { ...one, serves: after };
}

/** Rules about a pair of actors, whose keys list them in order of id. */
const PAIRS: ReadonlySet<string> = new Set(['dormantTie', 'memberWithoutExchange', 'sameActor', 'introduction']);

/** The key of a finding (`analysis/findings/findingKey`) with one actor replaced by another. */
function keyOfKept(key: string, kept: ActorId, gone: ActorId): string {
  const [rule = '', ...parts] = key.split(':');
  const [from, to] = [encoded(gone), encoded(kept)];
  const [fromView, toView] = [encoded(`from ${gone}`), encoded(`from ${kept}`)];
  if (!parts.includes(from) && !parts.includes(fromView)) return key;
  const own = parts.map((part) => (part === from ? to : part === fromView ? toView : part));
  return [rule, ...(PAIRS.has(rule) ? own.toSorted(byCodeUnits) : own)].join(':');
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
