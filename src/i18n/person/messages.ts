import type { Mention } from '../../domain/erasure/mentions';

/** Everything that is kept about one person, to hand over or to erase. */
export interface PersonMessages {
  /** Name of what opens the window. */
  readonly open: string;
  readonly title: (name: string) => string;
  readonly lead: (map: string, day: string) => string;
  readonly print: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly saveFailed: string;
  readonly sections: {
    readonly card: string;
    readonly privates: string;
    readonly ties: string;
    readonly testimonies: string;
    readonly offers: string;
    readonly introductions: string;
    readonly awareness: string;
    readonly actions: string;
    readonly meetings: string;
    readonly named: string;
    readonly milestones: string;
    readonly versions: string;
    readonly otherMaps: string;
  };
  readonly line: (label: string, value: string) => string;
  readonly asLead: (title: string) => string;
  readonly partner: (title: string) => string;
  readonly confidential: string;
  readonly madeBy: (name: string) => string;
  readonly reading: string;
  readonly versionsKept: (moments: readonly string[]) => string;
  /** Where a text that names them stands; `name`: of the record, if it has one. */
  readonly place: (table: Mention['table'], name: string) => string;
  readonly inMilestone: (place: string, milestone: string) => string;
  readonly binned: (title: string) => string;

  readonly erase: {
    readonly start: string;
    readonly title: (name: string) => string;
    readonly what: readonly string[];
    readonly noWayBack: string;
    readonly mentions: (count: number) => string;
    readonly moreMentions: (count: number) => string;
    readonly instead: string;
    readonly insteadUsual: string;
    readonly words: (words: readonly string[]) => string;
    readonly otherMaps: string;
    readonly outside: string;
    readonly confirm: (name: string) => string;
    readonly cancel: string;
    readonly erasing: string;
    readonly done: (name: string) => string;
    readonly doneDetail: string;
    readonly failed: string;
    readonly close: string;
  };
}
