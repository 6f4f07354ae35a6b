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
  /** A class for each actor, and what the classes are. */
  readonly partition: { readonly by: string; readonly classes: Readonly<Record<string, string>> };
  readonly expected: {
    readonly pieces: number;
    readonly transitivity: number;
    readonly bestModularity: number;
    readonly fragile: readonly string[];
    readonly singleTies: readonly (readonly [string, string])[];
    /** By the partition: coordinator, consultant, gatekeeper, liaison. */
    readonly brokerage: Readonly<Record<string, readonly [number, number, number, number]>>;
    readonly actors: Readonly<Record<string, ExpectedActor>>;
  };
}

export const NETWORK_FIXTURES = ['karate', 'kite', 'florentine', 'davis', 'lesmis', 'burt'] as const;

export function networkFixture(name: (typeof NETWORK_FIXTURES)[number]): NetworkFixture {
  const path = resolve(import.meta.dirname, `../../fixtures/networks/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as NetworkFixture;
}
