/**
 * Places on a line, in the order given, as near as can be to the wished ones, at least `apart` from each other and
 * between `low` and `high`. Least squares by pooling adjacent violators. When the line is too short they share it.
 */
export function spread(wished: readonly number[], low: number, high: number, apart: number): number[] {
  const count = wished.length;
  const step = count > 1 ? Math.min(apart, (high - low) / (count - 1)) : 0;
  const pools: { sum: number; size: number }[] = [];
  wished.forEach((wish, i) => {
    let pool = { sum: wish - i * step, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const flat = pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  const top = high - Math.max(0, count - 1) * step;
  return flat.map((value, i) => Math.min(Math.max(value, low), top) + i * step);
}
