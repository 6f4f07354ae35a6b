import type { PerimeterLevel } from '../domain/looks/perimeterLevel';
import type { RuleName } from './findings/finding';
import type { BrokerageCount } from './measures/brokerage';

/**
 * Everything that can be said of a map, for other programs: what `analyse --json` prints. Names, not ids; lists of names
 * in the order of code units; numbers as computed.
 */
export interface Report {
  readonly beneficiary: string | null;
  readonly actors: readonly ActorReport[];
  /** Pairs of actors measured. */
  readonly ties: number;
  readonly pieces: number;
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly modularity: number;
  readonly fragilePoints: readonly string[];
  readonly singleTies: readonly NamePair[];
  readonly perimeter: PerimeterReport | null;
  readonly findings: readonly FindingReport[];
  readonly introductions: {
    readonly tighten: readonly IntroductionReport[];
    readonly open: readonly IntroductionReport[];
  };
  readonly mobilise: readonly { readonly name: string; readonly opens: readonly string[] }[];
}

export type NamePair = readonly [string, string];

export interface ActorReport {
  readonly name: string;
  readonly contacts: number;
  readonly reach2: number;
  readonly betweenness: number;
  readonly effectiveSize: number;
  readonly constraint: number | null;
  /** From 1, the largest first. */
  readonly piece: number;
  readonly group: string;
  readonly fragile: boolean;
  readonly brokerage: BrokerageCount;
  readonly distance: number | null;
}

export interface PerimeterReport {
  readonly level: PerimeterLevel;
  readonly value: string;
  readonly touching: number;
  readonly leaving: number;
}

export interface FindingReport {
  readonly key: string;
  readonly rule: RuleName;
  readonly theme?: string;
  readonly subject?: string | NamePair;
  /** The field of the map asks about it, and nothing else on the map does. */
  readonly expected?: true;
  readonly actors: readonly string[];
  readonly ties: readonly NamePair[];
  readonly candidates: readonly {
    readonly name: string;
    readonly chain: readonly string[] | null;
    readonly reasons: readonly string[];
  }[];
  readonly confidence: 'normal' | 'low';
  readonly text: string;
}

export interface IntroductionReport {
  readonly a: string;
  readonly b: string;
  readonly via: readonly string[];
  readonly reasons: readonly string[];
}
