import type { ActorType } from '../domain/actor';
import type { RoleName } from '../domain/role';
import type { LegendSample } from './paper/legendEntry';

/** Words drawn on a picture, in the language of the screen. Defined in `i18n`. */
export interface PictureWords {
  /** Captions of the rings from the inside: direct contacts, 1 go-between, 2 go-betweens, further. */
  readonly rings: readonly [string, string, string, string];
  /** Caption of the tray (Circles). */
  readonly tray: string;
  /** Caption of the tray in a room, where nobody is shown as one whom nobody knows. */
  readonly toTie: (count: number) => string;
  /** Name of the sector of actors in no other sector. */
  readonly others: string;
  /** Letter of a role's badge; `undefined`: no badge. */
  readonly roleLetter: (role: RoleName) => string | undefined;
  /** Role in words under a name in a room, when questions are about it. */
  readonly roleNote: (role: RoleName) => string | undefined;
  /** Names in the legend of roles that share a letter, in order. */
  readonly roleNames: (roles: readonly RoleName[]) => string;
  readonly actorType: Readonly<Record<ActorType, string>>;
  /** Legend of informal lines, when some or all of them are ties of unknown formality. */
  readonly unsaidTie: { readonly some: string; readonly all: string };
  readonly legend: Readonly<Record<Exclude<LegendSample, ActorType | 'role' | 'group'>, string>>;
  /** Question of several gaps drawn as one: "3 autres places vides". */
  readonly moreGaps: (count: number, isAll: boolean) => string;
  /** Text under a bundle: "18 autres acteurs". */
  readonly bundle: (count: number) => string;
  /** Text under a folded group. */
  readonly folded: (count: number) => string;
  /** Text of a bundle with its sector, if that has a name, and its ring (−1: the tray). */
  readonly bundleName: (count: number, sector: string, ring: number) => string;
  /** Text alternative of the picture, one sentence. */
  readonly description: (
    actors: number,
    ties: number,
    gaps: number,
    together: number,
    outlined: readonly string[],
  ) => string;
}
