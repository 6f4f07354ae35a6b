import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/picture/labels/textWidth';
import { type MatrixRoom, matrixRoom, nameLines } from '../../../src/ui/views/matrixRoom';
import { deskScale, roomScale } from '../../../src/ui/views/matrixScale';

const named = (count: number) => Array.from({ length: count }, (_, at) => `Actor number ${at}`);

/** Those of a real table of projects: long ones and short ones. */
const PARTNERS = [
  'Association Grain de sel',
  'Bio d’Ombrance',
  'Centre social Les Tilleuls',
  'CUMA de la Sioulette',
  'Foyer rural de Vernes',
  'La Manufacture d’Aubiac',
  'Le Panier solidaire',
  'Les Roues du Plateau',
  'Lycée agricole des Combes',
  'Mairie de Brézol',
  'Mairie de Saint-Ours',
  'Menuiserie Kowalski',
  'MJC d’Aubiac',
  'Syndicat des forestiers d’Aubiac',
];

const VIEWS = [
  { width: 1844, height: 835 },
  { width: 1500, height: 800 },
  { width: 1026, height: 432 },
  { width: 820, height: 810 },
  { width: 390, height: 330 },
];

const SCALES = {
  'a mouse': deskScale(false, true),
  'a finger': deskScale(true, true),
  'no groups': deskScale(false, false),
  'a room': roomScale(24, true),
  'a small room': roomScale(16, false),
};

const wide = ({ beside, cell }: MatrixRoom, count: number) => beside.room + count * cell.width;
const high = ({ over, cell }: MatrixRoom, count: number) => over.room + count * cell.height;

/** Names whose lines are wider than the room they have. */
const cutNames = (names: readonly string[], { over, beside, size }: MatrixRoom, places = [over, beside]) =>
  names.filter((name) =>
    places.some((room) => nameLines(name, room, size).some((line) => textWidth(line, size, 600) > room.width)),
  );

describe('room of the table of ties', () => {
  it.each(Object.entries(SCALES))('cuts no name beside a row or where larger ones had room, with %s', (_, scale) => {
    for (const view of VIEWS)
      for (const count of [2, 5, 10, 14, 20, 30, 60, 300]) {
        const names = count === PARTNERS.length ? PARTNERS : named(count);
        const room = matrixRoom(names, view, scale);
        const isWhole = wide(room, count) <= view.width && high(room, count) <= view.height;
        const where = `${count} at ${view.width} × ${view.height}`;
        if (isWhole) expect(cutNames(names, room, [room.beside]), where).toEqual([]);
        // Names are larger only where all is in sight, and whole.
        if (room.size > (scale.sizes.at(-1) ?? 0)) expect([isWhole, cutNames(names, room)], where).toEqual([true, []]);
        // Where it is scrolled, there is something to see beside names and under them.
        if (isWhole) continue;
        expect(view.width - room.beside.room, where).toBeGreaterThanOrEqual(view.width * 0.5);
        expect(view.height - room.over.room, where).toBeGreaterThan(view.height * 0.6);
      }
  });

  it('writes all names of a workshop whole on a small screen, on as many lines as that takes', () => {
    const view = { width: 1026, height: 432 };
    const room = matrixRoom(PARTNERS, view, deskScale(false, false));
    expect(cutNames(PARTNERS, room)).toEqual([]);
    expect(high(room, PARTNERS.length)).toBeLessThanOrEqual(view.height);
    expect(room.cell.height).toBeGreaterThanOrEqual(24);
    expect(room.over.lines).toBe(3);
    expect(room.cell.width).toBeGreaterThan(3 * 13);
  });

  it('uses the whole width of a room', () => {
    for (const [view, text] of [
      [{ width: 1844, height: 835 }, 24],
      [{ width: 1312, height: 580 }, 18],
    ] as const)
      for (const names of [PARTNERS, named(20), named(48)]) {
        const room = matrixRoom(names, view, roomScale(text, true));
        expect(wide(room, names.length), `${names.length} at ${view.width}`).toBeGreaterThan(view.width * 0.8);
      }
  });

  it('is as large as a few allow in a room, in cells that are no bands', () => {
    const room = matrixRoom(named(5), { width: 1844, height: 835 }, roomScale(24, true));
    expect(room.size).toBe(40);
    expect(room.cell.height).toBeGreaterThan(100);
    expect(room.cell.width).toBeLessThanOrEqual(2 * room.cell.height);
    expect(wide(room, 5)).toBeGreaterThan(1844 * 0.6);
  });

  it('has cells for a finger where there is one', () => {
    for (const view of VIEWS)
      for (const count of [2, 10, 14, 48, 300]) {
        const { cell } = matrixRoom(named(count), view, deskScale(true, true));
        expect(Math.min(cell.width, cell.height), `${count} at ${view.width}`).toBeGreaterThanOrEqual(36);
      }
    // Scrolled, they need not be smaller than any finger.
    expect(
      matrixRoom(named(48), { width: 390, height: 330 }, deskScale(true, true)).cell.height,
    ).toBeGreaterThanOrEqual(44);
    expect(matrixRoom(PARTNERS, { width: 820, height: 810 }, deskScale(true, false)).cell.height).toBeGreaterThan(44);
  });

  it('cuts names over the columns before it cuts rows, as far as they are still read', () => {
    const room = matrixRoom(named(20), { width: 700, height: 590 }, deskScale(false, true));
    expect(room).toMatchObject({ cell: { height: 24 }, over: { room: 110 } });
    expect(matrixRoom(named(24), { width: 700, height: 590 }, deskScale(false, true)).cell.height).toBe(28);
  });

  it('keeps all of a name on its lines', () => {
    const long = 'Communauté de communes Ombrance et Vernes';
    for (const lines of [1, 2, 3])
      for (const width of [40, 90, 200])
        expect(nameLines(long, { room: width + 38, width, lines }, 13).join(' ')).toBe(long);
  });
});
