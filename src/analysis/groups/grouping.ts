import { append } from '../../domain/append';

/** A partition: vertex → label of its group, the smallest vertex in it. Equal partitions are therefore equal arrays. */
export type Grouping = Uint32Array;

export function aloneEach(size: number): Grouping {
  return Uint32Array.from({ length: size }, (_, vertex) => vertex);
}

/** Relabels groups by their smallest vertex. `labels` may be any numbers. */
export function relabelled(labels: ArrayLike<number>): Grouping {
  const smallest = new Map<number, number>();
  return Uint32Array.from(labels, (label, vertex) => {
    const known = smallest.get(label);
    if (known !== undefined) return known;
    smallest.set(label, vertex);
    return vertex;
  });
}

/** Members of each group, ascending; groups by smallest member. */
export function membersOf(grouping: Grouping): number[][] {
  const groups = new Map<number, number[]>();
  grouping.forEach((label, vertex) => {
    append(groups, label, vertex);
  });
  return [...groups.values()];
}
