import type { Help } from '../../analysis/tables/themeRoles';
import type { Between } from '../../analysis/tables/tieMatrix';

/** Words of the two tables that stand for the picture: themes by roles, and actors by actors. */
export interface ViewMessages {
  /** Names of the ways to see the map. */
  readonly roles: string;
  readonly matrix: string;
  readonly rolesHint: string;
  readonly matrixHint: string;

  readonly themeTable: {
    readonly title: (name: string | undefined) => string;
    readonly intro: string;
    readonly theme: string;
    readonly helps: Readonly<Record<Help, string>>;
    readonly ownTheme: (name: string) => string;
    readonly question: Readonly<Record<Help, (theme: string) => string>>;
    readonly distance: (ties: number | undefined) => string;
    readonly others: (count: number) => string;
    readonly fewer: string;
    readonly noTheme: string;
    readonly open: string;
  };

  readonly matrixTable: {
    readonly title: (actors: number) => string;
    readonly intro: string;
    readonly between: Readonly<Record<Between, string>>;
    readonly notKnown: string;
    readonly notAsked: string;
    /** What a cell says, whole: read aloud, and written under the table. */
    readonly cell: (a: string, b: string, between: Between | null) => string;
    readonly oneself: (name: string) => string;
    readonly tie: string;
    readonly noTie: string;
    readonly seeTie: string;
    readonly keys: string;
    readonly empty: string;
  };
}
