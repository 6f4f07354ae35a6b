import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Values of one actor, as the fixture says them. */
export interface ExpectedActor {
  readonly contacts: number;
  readonly betweenness: number;
  readonly effectiveSize: number;
  readonly constraint: number | null;
}

/** A well-known network with the values that an independent program gives for it. */
export interface NetworkFixture {
  readonly name: string;
  readonly source: string;
  readonly ties: readonly (readonly [string, string])[];
  /** Actors without ties. */
  readonly others: readonly string[];
  readonly expected: {
    readonly pieces: number;
    readonly transitivity: number;
    readonly bestModularity: number;
    readonly fragile: readonly string[];
    readonly singleTies: readonly (readonly [string, string])[];
    readonly actors: Readonly<Record<string, ExpectedActor>>;
  };
}

export const NETWORK_FIXTURES = ['karate', 'kite', 'florentine', 'davis'] as const;

export function networkFixture(name: (typeof NETWORK_FIXTURES)[number]): NetworkFixture {
  const path = resolve(import.meta.dirname, `../../fixtures/networks/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as NetworkFixture;
}
