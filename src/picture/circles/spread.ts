/**
 * Places on a line in the given order, as near as possible to the wished ones, at least `apart` from each other and between `low` and
 * `high`. Least squares by pooling adjacent violators. When the line is too short they share it evenly.
 */
export function spread(wished: ArrayLike<number>, low: number, high: number, apart: number): number[] {
  const count = wished.length;
  const step = count > 1 ? Math.min(apart, (high - low) / (count - 1)) : 0;
  // Sums and sizes of the pools, as stacks.
  const sums: number[] = [];
  const sizes: number[] = [];
  for (let i = 0; i < count; i++) {
    let sum = (wished[i] ?? 0) - i * step;
    let size = 1;
    for (let last = sums.length - 1; last >= 0; last--) {
      const [lastSum, lastSize] = [sums[last] as number, sizes[last] as number];
      if (lastSum / lastSize < sum / size) break;
      sum += lastSum;
      size += lastSize;
      sums.pop();
      sizes.pop();
    }
    sums.push(sum);
    sizes.push(size);
  }
  const top = high - Math.max(0, count - 1) * step;
  const places: number[] = [];
  for (let pool = 0; pool < sums.length; pool++) {
    const value = Math.min(Math.max((sums[pool] ?? 0) / (sizes[pool] ?? 1), low), top);
    for (let left = sizes[pool] ?? 0; left > 0; left--) places.push(value + places.length * step);
  }
  return places;
}
