export const GROUPINGS = ['groups', 'territory', 'family', 'network'] as const;
export type Grouping = (typeof GROUPINGS)[number];
