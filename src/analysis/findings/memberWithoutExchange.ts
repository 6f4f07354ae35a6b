import type { FindingRule } from './findingContext';

/** For each pair of members of one network with no other tie. */
export const memberWithoutExchange: FindingRule = () => [];
