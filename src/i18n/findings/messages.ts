import type { Finding, Found, Heading, PerimeterCount, Reason } from '../../analysis/findings/finding';
import type { WaveSteps } from '../../analysis/findings/waveSteps';
import type { BrokerageCount } from '../../analysis/measures/brokerage';
import type { ReportWords, Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';

/** What is known of an actor between others. */
export interface BrokerProfile {
  readonly contacts: number;
  readonly effectiveSize: number;
  readonly brokerage: BrokerageCount;
}

/** Sentences about what is missing and the help that is there: what a report needs, and what only a screen does. */
export interface FindingMessages extends ReportWords {
  readonly headings: Readonly<Record<Heading, string>>;
  /** "1 trouvé · 2 places vides · 1 question". `seats`: how many of the missing leave a place on the map; the others are questions. That nobody was found is said only where nothing is missing. */
  readonly counts: (heading: Heading, found: number, missing: number, seats: number) => string;
  /** Of those without a known tie, who are counted and not named: "1 acteur reste à relier : à qui ?" */
  readonly toConnect: (count: number) => string;
  /** A finding in the panel: shorter where its sentence is long. */
  readonly line: (finding: Finding, telling: Telling) => string;
  /** Under the empty place on the map: at most two lines of 22 characters. */
  readonly ghost: (finding: Finding, telling: Telling) => string;
  /** Who hears of the actions, step by step: "Au courant dès le premier pas : …". A few names of each. */
  readonly wave: (steps: WaveSteps, document: MapDocument) => readonly string[];
  /** Why somebody is proposed, the themes that two have in common said once. */
  readonly reasons: (reasons: readonly Reason[], document: MapDocument) => readonly string[];
  readonly found: (found: Found, telling: Telling) => string;
  /** Beside what is found and missing: partners there are already. At least one. */
  readonly actsWith: (actors: readonly ActorId[], telling: Telling) => string;
  readonly perimeter: (count: PerimeterCount) => string;
  /** The large sentence: "Pour entendre Anne Morel : Léa → PNR → Anne Morel (1 intermédiaire)". */
  readonly chain: (chain: readonly ActorId[], document: MapDocument, byCloseTies?: boolean) => string;
  /** The same where names are too many to be heard at once: "Entre Léa et Anne Morel : 8 intermédiaires". */
  readonly chainInBrief: (chain: readonly ActorId[], document: MapDocument) => string;
  /** Where no chain is known: "Aucun chemin connu vers Anne Morel. Demandez qui connaît …, puis ajoutez le lien." `contacts`: of the actor, to be asked about too. */
  readonly noChain: (actor: ActorId, contacts: readonly ActorId[], document: MapDocument) => string;
  /** "à 1 intermédiaire, par PNR". */
  readonly way: (chain: readonly ActorId[], document: MapDocument) => string;
  /** How an actor stands between others, in words: never a number that ranks. */
  readonly brokerWords: (profile: BrokerProfile) => readonly string[];
}
