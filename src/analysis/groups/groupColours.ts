import type { MatchedGroup } from './matchGroups';

/** Colours of the palette; from the ninth group of two actors or more, they come round again. */
export const GROUP_COLOURS = 8;

/**
 * Index in the palette for each group, 0 … `GROUP_COLOURS` − 1. A group of two or more keeps the colour it had as
 * one; a new one gets the colour fewest groups have, the lowest among equals, in the order given (largest first). A
 * group of one needs no colour and gets 0, unless it is what is left of a larger one.
 */
export function groupColours(groups: readonly MatchedGroup[]): number[] {
  const users = Array.from({ length: GROUP_COLOURS }, () => 0);
  const kept = groups.map(({ previous }) =>
    previous && previous.members.length > 1 ? previous.colour % GROUP_COLOURS : undefined,
  );
  groups.forEach(({ members }, group) => {
    const colour = kept[group];
    if (colour !== undefined && members.length > 1) users[colour] = (users[colour] ?? 0) + 1;
  });
  return groups.map(({ members }, group) => {
    const colour = kept[group];
    if (colour !== undefined || members.length < 2) return colour ?? 0;
    const rarest = users.indexOf(Math.min(...users));
    users[rarest] = (users[rarest] ?? 0) + 1;
    return rarest;
  });
}
