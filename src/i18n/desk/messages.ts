import type { PerimeterLevel } from '../../domain/perimeterLevel';

/** What is known of a map that was recovered or lost. */
export interface NoticeFacts {
  readonly title?: string;
  readonly actors?: number;
  readonly moment?: string;
  readonly entry?: number;
}

/** Words of the desk: bars, panel, dialogs. Cards, table, files and findings have their own sections. */
export interface DeskMessages {
  readonly documentTitle: (map: string) => string;
  readonly skipToTable: string;
  readonly skipToQuestion: string;
  readonly skipToPanel: string;

  readonly header: {
    /** Names of the menus, and of the parts of one that has several. */
    readonly menus: Readonly<Record<'map' | 'build' | 'look' | 'share' | 'all' | 'tell' | 'takeHome', string>>;
    readonly add: string;
    readonly quickLine: string;
    readonly quickLineHint: string;
    readonly quickLineShort: string;
    readonly alreadyTied: (a: string, b: string) => string;
    readonly actors: string;
  };

  readonly saving: {
    readonly saved: string;
    readonly saving: string;
    readonly failing: string;
    readonly readOnly: string;
    readonly memoryOnly: string;
    readonly sample: string;
    readonly memoryOnlyLong: string;
    /** Of a map of which only the second copy, taken now and then, outlives the window. */
    readonly copiesOnlyLong: string;
    readonly mayForget: string;
    readonly mayForgetLong: string;
    readonly readOnlyLong: string;
    readonly takeOver: string;
    readonly retry: string;
    readonly downloadCopy: string;
    readonly crashed: string;
    readonly crashedAdvice: string;
    readonly reload: string;
  };

  readonly sample: {
    readonly notice: string;
    readonly startMine: string;
    readonly openFile: string;
  };

  readonly panel: {
    /** On a button, where there is little room. */
    readonly short: string;
    readonly closeCard: string;
    readonly title: string;
    readonly titleAround: (name: string) => string;
    readonly noBeneficiary: string;
    /** The first question, on an empty map; on another, the way to it; and for what is still unanswered. */
    readonly whom: string;
    readonly aroundWhom: string;
    readonly completeByQuestions: string;
    readonly nothingHere: string;
    readonly ruledOut: (count: number) => string;
    readonly hideRuledOut: string;
    readonly more: (count: number) => string;
    readonly less: string;
    readonly close: string;
    /** Who somebody is of whom nothing shows it, and how many more there are. */
    readonly whichType: {
      readonly question: (name: string) => string;
      readonly others: (count: number) => string;
    };
    readonly cancel: string;
  };

  readonly map: {
    readonly picture: string;
    readonly circles: string;
    readonly free: string;
    readonly circlesNeedSomebody: string;
    readonly groupedBy: string;
    readonly groupings: Readonly<Record<'groups' | 'territory' | 'family' | 'network', string>>;
    /** Lines around declared networks. */
    readonly networks: {
      readonly title: string;
      /** On the button. */
      readonly short: string;
      readonly hint: string;
      readonly all: string;
      readonly largest: (count: number) => string;
      readonly none: string;
      readonly members: (count: number) => string;
      readonly most: (count: number) => string;
    };
    readonly formality: string;
    readonly formalities: Readonly<Record<'both' | 'formal' | 'informal', string>>;
    readonly perimeter: string;
    readonly perimeters: Readonly<Record<PerimeterLevel, string>>;
    readonly withoutMe: string;
    readonly seenFrom: (name: string) => string;
    readonly backToBeneficiary: string;
    readonly link: string;
    readonly linkHint: string;
    readonly locked: string;
    readonly linkSecond: (name: string) => string;
    readonly addActor: string;
    readonly newActorName: string;
    readonly regroup: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly arrange: string;
    readonly legend: string;
    readonly label: (actors: number, ties: number, gaps: number) => string;
    readonly hidden: (parts: readonly string[]) => string;
    readonly hiddenOfficer: (name: string) => string;
    readonly hiddenInformal: string;
    readonly hiddenFormal: string;
    /** What the large band says while nothing is pointed at. */
    /** `seats`: the headline of seats; `null` without anybody to count them around. */
    readonly inBrief: (actors: number, ties: number, seats: string | null) => string;
    readonly working: string;
    /** While places are worked out for a large map. */
    readonly layingOut: string;
    /** Not every tie of a very large map is drawn; from whom one looks, when there is somebody. */
    /** Actors of a large map that are drawn together, and how to open them. */
    readonly bundled: (count: number, marks: number) => string;
    readonly bundledNone: string;
    readonly bundleList: string;
    readonly openAll: string;
    readonly closeAll: string;
    /** After an edit: actors who are on another circle than the one they are drawn on. */
    readonly otherRing: (names: readonly string[]) => string;
    readonly tidyNow: string;
    readonly fewerTies: (drawn: number, all: number, centre: string | undefined) => string;
    /** A long calculation, in whole percent. */
    readonly progress: (percent: number) => string;
    readonly empty: string;
    readonly emptyHint: string;
  };

  /** The network in brief, while nothing is selected. */
  readonly overview: {
    readonly title: string;
    readonly counts: (actors: number, ties: number, groups: number) => string;
    readonly brokers: string;
    readonly brokersHint: string;
    readonly betweenGroups: string;
    readonly betweenGroupsHint: string;
    readonly fragile: string;
    readonly fragileHint: string;
    readonly tip: string;
  };

  readonly update: { readonly ready: string; readonly apply: string; readonly later: string };
  /** What happened to the maps since last time. */
  readonly savingNotices: Readonly<
    Record<
      | 'restoredFromCopy'
      | 'goneFromBrowser'
      | 'olderThanKnown'
      | 'JOURNAL_GAP'
      | 'JOURNAL_SKIPPED'
      | 'SNAPSHOT_FALLBACK'
      | 'outdated'
      | 'outOfReach'
      | 'waitsForRoom'
      | 'slowHere'
      | 'erasureFinished'
      | 'erasureUnfinished',
      (notice: NoticeFacts) => string
    >
  >;
  readonly close: string;
}
