import type { ActorType } from '../domain/actor';
import type { RoleName } from '../domain/role';
import type { LegendSample } from './paper/legendEntry';

/** The words that a picture carries, in the language of the screen. `i18n` has them. */
export interface PictureWords {
  /** Captions of the rings, inner first: direct contacts, 1 go-between, 2 go-betweens, further. */
  readonly rings: readonly [string, string, string, string];
  /** Caption of those to whom no chain is known (Circles). */
  readonly tray: string;
  /** The same in front of a room: nobody is shown as one whom nobody knows. */
  readonly toTie: (count: number) => string;
  /** Name of the sector of those who belong to no other. */
  readonly others: string;
  /** Letter of a role's badge; `undefined`: no badge for this role. */
  readonly roleLetter: (role: RoleName) => string | undefined;
  /** Of a role that the questions of a map are about, written under a name in front of a room. */
  readonly roleNote: (role: RoleName) => string | undefined;
  /** In the legend, of the roles on the picture that share a letter, in their order. */
  readonly roleNames: (roles: readonly RoleName[]) => string;
  readonly actorType: Readonly<Record<ActorType, string>>;
  /** In the legend, in place of an informal tie: of some or all of those drawn so nothing says whether they are. */
  readonly unsaidTie: { readonly some: string; readonly all: string };
  readonly legend: Readonly<Record<Exclude<LegendSample, ActorType | 'role' | 'group'>, string>>;
  /** The question of several gaps drawn as one: "3 autres places vides". */
  readonly moreGaps: (count: number, isAll: boolean) => string;
  /** Written under a mark that stands for several: "18 autres acteurs". */
  readonly bundle: (count: number) => string;
  /** The same of a whole group. */
  readonly folded: (count: number) => string;
  /** The same with its sector, if it has a name, and its ring (−1: the tray). */
  readonly bundleName: (count: number, sector: string, ring: number) => string;
  /** One sentence for those who do not see the picture. */
  readonly description: (
    actors: number,
    ties: number,
    gaps: number,
    together: number,
    outlined: readonly string[],
  ) => string;
}
