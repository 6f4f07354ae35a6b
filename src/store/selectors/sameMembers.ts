/** The set before when it has the same members: whoever looks at it has nothing to do then. */
export function sameMembers<Member>(
  now: ReadonlySet<Member>,
  before: ReadonlySet<Member> | undefined,
): ReadonlySet<Member> {
  if (before?.size !== now.size) return now;
  for (const member of now) if (!before.has(member)) return now;
  return before;
}
