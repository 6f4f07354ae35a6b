import type { BrokerProfile } from './messages';

/** Most informative first: it wins when two kinds have the same count. */
const KINDS = ['liaison', 'gatekeeper', 'consultant', 'coordinator'] as const;

/** The most frequent brokerage kind of an actor, as all of them together would be too technical. `undefined` when it brokers none. */
export function mainBrokerage(brokerage: BrokerProfile['brokerage']): (typeof KINDS)[number] | undefined {
  const most = Math.max(...KINDS.map((kind) => brokerage[kind]));
  return most > 0 ? KINDS.find((kind) => brokerage[kind] === most) : undefined;
}
