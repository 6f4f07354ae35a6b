import type { GuestSetKind } from '../../domain/guestSets';
import type { RecordsWindowMessages } from '../dialogs/messages';

/** Words of the window of meetings, and of what other places say of them. */
export interface MeetingMessages {
  readonly window: RecordsWindowMessages;
  readonly fields: Readonly<Record<'title' | 'date' | 'place' | 'participants', string>>;

  readonly invite: string;
  readonly inviteHint: string;
  readonly createGuest: (name: string) => string;
  /** "Réseau : Fil du Val". */
  readonly guestSet: (kind: GuestSetKind, name: string) => string;
  readonly guests: (count: number) => string;
  readonly noGuest: string;

  readonly known: {
    readonly title: string;
    /** How many of the pairs already know each other. */
    readonly summary: (guests: number, pairs: number, known: number) => string;
    readonly strangers: (names: readonly string[]) => string;
    readonly each: string;
    readonly knows: (others: readonly string[]) => string;
    readonly knowsNobody: string;
    readonly metBefore: (others: readonly string[]) => string;
  };

  readonly seating: {
    readonly title: string;
    readonly hint: string;
    readonly perTable: string;
    readonly propose: string;
    readonly proposeAgain: string;
    readonly addTable: string;
    readonly clear: string;
    readonly print: string;
    readonly table: (number: number) => string;
    readonly tableOf: (name: string) => string;
    readonly noTable: string;
    readonly emptyTable: string;
    readonly unseated: string;
    readonly drag: (name: string) => string;
    readonly moved: (name: string, table: string) => string;
    /** What a table is like: how many groups, who knows each other. */
    readonly groups: (count: number) => string;
    readonly knownPair: (a: string, b: string) => string;
    readonly summary: (together: number, apart: number) => string;
  };

  readonly after: {
    readonly title: string;
    readonly hint: string;
    readonly nobodyNew: string;
    readonly met: string;
    readonly pair: (a: string, b: string) => string;
    readonly all: string;
    readonly noneTicked: string;
    readonly more: (count: number) => string;
    readonly makeTies: (count: number) => string;
    readonly noteOnly: (count: number) => string;
    readonly date: (count: number) => string;
    readonly noteText: (day: string | undefined) => string;
    readonly done: (ties: number, notes: number, dated: number) => string;
    readonly needsDate: string;
  };

  readonly onCard: {
    readonly title: string;
    readonly line: (title: string, day: string | undefined) => string;
    /** Of two who are tied: where they met. */
    readonly together: string;
  };

  readonly printed: {
    readonly tables: string;
    readonly unseated: string;
  };
}
