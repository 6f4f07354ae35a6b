import { GROUPINGS, type Grouping } from '../domain/looks/grouping';
import type { MaskedMap } from '../domain/masking/maskedMap';
import type { AppState } from './appStore';

/** Window state that may contain text of the map: keys of findings, seats and groups, and the narrowing. */
type HeldView = Pick<AppState, 'selection' | 'seat' | 'filledBefore' | 'narrowing' | 'folded'>;

/**
 * Returns a function that masks window state the way its map is masked. Unchanged inputs give the same objects; `null` masks
 * nothing.
 */
export function maskedView(): (held: HeldView & Pick<AppState, 'grouping'>, masks: MaskedMap | null) => HeldView {
  const selection = lastOf((one: HeldView['selection'], { key }) =>
    one.kind === 'finding' ? { ...one, key: key(one.key) } : one,
  );
  const seat = lastOf((one: HeldView['seat'], { key }) => one && one.map((each) => key(each)));
  const filledBefore = lastOf(
    (one: HeldView['filledBefore'], { key }) => one && new Set([...one].map((each) => key(each))),
  );
  const narrowing = lastOf((one: HeldView['narrowing'], masks) => masks.narrowing(one));
  const foldedBy = Object.fromEntries(
    GROUPINGS.map((by) => [by, lastOf((one: HeldView['folded'], masks) => masks.folded(one, by))]),
  ) as Record<Grouping, (folded: HeldView['folded'], masks: MaskedMap | null) => HeldView['folded']>;
  return (held, masks) => ({
    selection: selection(held.selection, masks),
    seat: seat(held.seat, masks),
    filledBefore: filledBefore(held.filledBefore, masks),
    narrowing: narrowing(held.narrowing, masks),
    folded: foldedBy[held.grouping](held.folded, masks),
  });
}

function lastOf<Value>(mask: (value: Value, masks: MaskedMap) => Value) {
  let last: { readonly value: Value; readonly masks: MaskedMap; readonly masked: Value } | null = null;
  return (value: Value, masks: MaskedMap | null): Value => {
    if (masks === null) return value;
    if (last?.value !== value || last.masks !== masks) last = { value, masks, masked: mask(value, masks) };
    return last.masked;
  };
}
