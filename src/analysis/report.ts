import type { PerimeterLevel } from '../domain/looks/perimeterLevel';
import type { RuleName } from './findings/finding';
import type { BrokerageCount } from './measures/brokerage';

/**
 * The whole analysis of a map, for other programs: what `analyse --json` prints. Names, not ids; lists of names sorted
 * by code units; numbers as computed.
 */
export interface Report {
  readonly beneficiary: string | null;
  readonly actors: readonly ActorReport[];
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
  /** Component number, from 1 for the largest. */
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
  /** Present when only the map's field asks about the subject: nothing else on the map names it. */
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
