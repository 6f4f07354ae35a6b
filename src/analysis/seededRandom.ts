/** A generator of numbers in [0, 1). Passed as an argument, so that the same seed gives the same numbers. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger): 32 bits of state, good enough for shuffles and far from enough for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills `order` with a random permutation of 0 … size − 1 (Fisher & Yates). */
export function shuffle(order: Uint32Array, size: number, random: Random): void {
  for (let index = 0; index < size; index++) order[index] = index;
  for (let last = size - 1; last > 0; last--) {
    const drawn = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[drawn] ?? 0;
    order[drawn] = kept;
  }
}
