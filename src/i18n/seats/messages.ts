import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { SeatNews } from '../../analysis/seats/seatNews';
import type { MapDocument } from '../../domain/mapDocument';

/** Empty seats on the map, and filling one. */
export interface SeatMessages {
  /** The headline: "3 places vides, 2 remplies aujourd’hui". */
  readonly count: (empty: number, filledToday: number) => string;
  /** "Rose Petit peut témoigner sur « Mobilité »." */
  readonly news: (news: SeatNews, document: MapDocument) => string;
  /** "Reste : un relais." */
  readonly left: (counts: readonly { readonly kind: SeatKind; readonly count: number }[]) => string;
  /** The name of the small window at a seat. */
  readonly dialog: (question: string) => string;
  readonly who: string;
  readonly add: (name: string) => string;
  readonly seat: string;
  /** Of the menu on a seat. */
  readonly fill: string;
  readonly knownTo: string;
  readonly seeQuestion: string;
  readonly close: string;
  /** Above the list that a "+2" opens. */
  readonly others: (count: number) => string;
}
