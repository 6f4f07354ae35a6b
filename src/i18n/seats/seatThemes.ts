import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { NamedSeat } from '../../analysis/seats/seatNews';
import type { MapDocument } from '../../domain/mapDocument';

const KINDS: readonly SeatKind[] = ['witness', 'partner', 'relay'];

/** Names of seats, with those on the same themes merged so that the themes are named once. */
export function seatThemes(
  seats: readonly NamedSeat[],
  { themes }: MapDocument,
): readonly { readonly kinds: readonly SeatKind[]; readonly labels: readonly string[] }[] {
  const said = new Map<string, { readonly kinds: SeatKind[]; readonly labels: readonly string[] }>();
  for (const kind of KINDS) {
    const ofKind = seats.filter((seat) => seat.kind === kind);
    if (ofKind.length === 0) continue;
    const ids = new Set(ofKind.flatMap(({ theme }) => theme ?? []));
    const labels = [...ids].flatMap((id) => themes.get(id)?.label ?? []);
    const key = kind === 'relay' ? kind : JSON.stringify(labels);
    const same = said.get(key);
    if (same) same.kinds.push(kind);
    else said.set(key, { kinds: [kind], labels });
  }
  return [...said.values()];
}
