import type { Difficulty } from '../../domain/looks/look';
import { type Found, HEADING_OF } from '../findings/finding';
import { litChains } from './litChains';
import type { StorySource } from './storySource';
import { type StepFacts, silent } from './toldStep';

/** Beyond this, lit chains can no longer be told apart. */
const MOST_LIT = 12;

/** Help found under one heading, with the chain to it, and the findings still open. */
export function headingFacts(heading: Difficulty, { findings, open, from, graph }: StorySource): StepFacts {
  const found = toldAmong(findings.found.filter((one) => one.heading === heading));
  const missing = open.filter(({ rule }) => HEADING_OF[rule] === heading);
  if (found.length === 0 && missing.length === 0) {
    if (graph.order === 0) return silent(heading, 'noActor');
    return silent(heading, from === undefined ? 'noBeneficiary' : 'nothingAsked');
  }
  const chains = found.slice(0, MOST_LIT).map(({ chain, actor }) => (chain.length === 0 ? [actor] : chain));
  return { kind: heading, found, missing, ...litChains(chains) };
}

/** Keeps possible partners and drops current ones, unless there are only current ones: only what is told lights up. */
function toldAmong(found: readonly Found[]): readonly Found[] {
  const possible = found.filter(({ already }) => already !== true);
  return possible.length > 0 ? possible : found;
}
