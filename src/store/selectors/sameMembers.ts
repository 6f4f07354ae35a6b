/** Returns the previous set when it has the same members, so that subscribers have nothing to do. */
export function sameMembers<Member>(
  now: ReadonlySet<Member>,
  before: ReadonlySet<Member> | undefined,
): ReadonlySet<Member> {
  if (before?.size !== now.size) return now;
  for (const member of now) if (!before.has(member)) return now;
  return before;
}
