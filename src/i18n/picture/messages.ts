/** Words that the picture itself carries. */
export interface PictureMessages {
  readonly rings: readonly [direct: string, one: string, two: string, further: string];
  readonly tray: string;
  readonly others: string;
  readonly legend: {
    readonly absence: string;
    readonly possible: string;
    readonly leaving: string;
    readonly formal: string;
    readonly informal: string;
    readonly toVerify: string;
    readonly chain: string;
    readonly broker: string;
    readonly betweenGroups: string;
    readonly fragile: string;
    readonly notAsked: string;
    readonly groupsDrawnCloser: string;
  };
  readonly moreGaps: (count: number) => string;
}
