const MARK = '#salle=';

/** Address of the window of a room: this same page, which then opens no map. */
export function roomAddress(page: string, id: string): string {
  return new URL(`${MARK}${id}`, page).href;
}

/** Id of the room that the page shows; `null` for a desk. */
export function roomOfAddress(hash: string): string | null {
  const id = hash.startsWith(MARK) ? hash.slice(MARK.length) : '';
  return /^[0-9a-f]{8,64}$/.test(id) ? id : null;
}
