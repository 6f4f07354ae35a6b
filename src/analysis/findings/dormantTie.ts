import type { FindingRule } from './findingContext';

/** For each tie whose last exchange is long ago. */
export const dormantTie: FindingRule = () => [];
