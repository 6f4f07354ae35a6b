import type { Finding, Found, Heading, PerimeterCount, Reason } from '../../analysis/findings/finding';
import type { WaveSteps } from '../../analysis/findings/waveSteps';
import type { BrokerageCount } from '../../analysis/measures/brokerage';
import type { ReportWords, Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';

/** Facts about a broker. */
export interface BrokerProfile {
  readonly contacts: number;
  readonly effectiveSize: number;
  readonly brokerage: BrokerageCount;
}

/** Sentences about gaps and existing help: those used in reports, and those only for the screen. */
export interface FindingMessages extends ReportWords {
  readonly headings: Readonly<Record<Heading, string>>;
  /**
   * "1 trouvé · 2 places vides", "2 places vides · 1 question". `seats`: number of gaps that have an empty seat on the map; the others are
   * questions. At most two counts, as no more fit beside a heading.
   */
  readonly counts: (heading: Heading, found: number, missing: number, seats: number) => string;
  /** For actors without a known tie, who are counted and not named: "1 acteur reste à relier : à qui ?" */
  readonly toConnect: (count: number) => string;
  /** A finding in the panel, shorter where its sentence is long. */
  readonly line: (finding: Finding, telling: Telling) => string;
  /** Text under an empty seat on the map: at most two lines of 22 characters. */
  readonly ghost: (finding: Finding, telling: Telling) => string;
  /** Actors who hear of the actions, step by step: "Au courant dès le premier pas : …". A few names per step. */
  readonly wave: (steps: WaveSteps, document: MapDocument) => readonly string[];
  /** Reasons for a suggestion, with the shared themes merged into one. */
  readonly reasons: (reasons: readonly Reason[], document: MapDocument) => readonly string[];
  readonly found: (found: Found, telling: Telling) => string;
  /** Current partners, listed beside what is found and missing. At least one. */
  readonly actsWith: (actors: readonly ActorId[], telling: Telling) => string;
  readonly perimeter: (count: PerimeterCount) => string;
  /** Large sentence: "Pour entendre Anne Morel : Léa → PNR → Anne Morel (1 intermédiaire)". */
  readonly chain: (chain: readonly ActorId[], document: MapDocument, byCloseTies?: boolean) => string;
  /** The same when there are too many names to be heard at once: "Entre Léa et Anne Morel : 8 intermédiaires". */
  readonly chainInBrief: (chain: readonly ActorId[], document: MapDocument) => string;
  /**
   * When no path is known: "Aucun chemin connu vers Anne Morel. Demandez qui connaît …, puis ajoutez le lien." `contacts`: the actor's
   * contacts, to be asked about too.
   */
  readonly noChain: (actor: ActorId, contacts: readonly ActorId[], document: MapDocument) => string;
  /** "à 1 intermédiaire, par PNR". */
  readonly way: (chain: readonly ActorId[], document: MapDocument) => string;
  /** An actor's brokerage in words: never as a number that ranks. */
  readonly brokerWords: (profile: BrokerProfile) => readonly string[];
}
