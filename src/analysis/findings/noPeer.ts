import type { FindingRule } from './findingContext';

/** Nobody within reach, outside the structure of the beneficiary, has a like mission. */
export const noPeer: FindingRule = () => [];
