import type { FindingRule } from './findingContext';

/** For each network near the beneficiary that it is not in. */
export const unknownNetwork: FindingRule = () => [];
