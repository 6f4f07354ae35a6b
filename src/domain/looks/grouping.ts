/** Ways to group actors: computed groups, or what is written about them. */
export const GROUPINGS = ['groups', 'territory', 'family', 'network'] as const;
export type Grouping = (typeof GROUPINGS)[number];
