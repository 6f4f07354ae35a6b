import type { RoleName } from '../../domain/role';

/** Words that the picture itself carries. */
export interface PictureMessages {
  readonly rings: readonly [direct: string, one: string, two: string, further: string];
  readonly tray: string;
  /** In front of a room, of those without a known way. */
  readonly toTie: (count: number) => string;
  /** Roles that the questions of a map are about, as written under a name in front of a room. */
  readonly roleNotes: Readonly<Partial<Record<RoleName, string>>>;
  readonly others: string;
  readonly legend: {
    readonly absence: string;
    readonly possible: string;
    readonly leaving: string;
    readonly added: string;
    readonly changed: string;
    readonly gone: string;
    readonly formal: string;
    readonly informal: string;
    readonly closer: string;
    readonly toVerify: string;
    readonly chain: string;
    readonly bundle: string;
    readonly broker: string;
    readonly betweenGroups: string;
    readonly fragile: string;
    readonly notAsked: string;
    readonly groupsDrawnCloser: string;
    readonly declaredNetwork: string;
  };
  readonly moreGaps: (count: number) => string;
  /** Written under a mark that stands for several actors. */
  readonly bundle: (count: number) => string;
  /** The same where it stands alone: its sector if it has a name, its ring (−1: no known way there). */
  readonly bundleName: (count: number, sector: string, ring: number) => string;
  /** After the description of the picture: the declared networks that are outlined. */
  readonly outlined: (names: string) => string;
  /** After the description of the picture: how many are drawn together. */
  readonly together: (count: number) => string;
}
