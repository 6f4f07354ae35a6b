import type { BrokerProfile } from './messages';

/** The most telling first: of two that count as often, that one is said. */
const KINDS = ['liaison', 'gatekeeper', 'consultant', 'coordinator'] as const;

/** The way in which somebody stands most often between two others; all of them at once would be theory. `undefined`: between none. */
export function mainBrokerage(brokerage: BrokerProfile['brokerage']): (typeof KINDS)[number] | undefined {
  const most = Math.max(...KINDS.map((kind) => brokerage[kind]));
  return most > 0 ? KINDS.find((kind) => brokerage[kind] === most) : undefined;
}
