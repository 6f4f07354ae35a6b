import { countsAsPerson, newActor } from '../../domain/actor';
import { defined } from '../../domain/defined';
import { byCodeUnits, byFolded, fold } from '../../domain/folding';
import { perimeterOf } from '../../domain/looks/perimeter';
import type { MapDocument } from '../../domain/mapDocument';
import { isNamed } from '../../domain/search/actorSearch';
import type { Finding } from '../findings/finding';
import { profileTest } from '../findings/publicProfiles';
import { seatKindOf } from '../seats/emptySeats';
import type { MapOffers, Offered } from './offered';

export interface OfferingMap extends MapOffers {
  readonly id: string;
  readonly title: string;
}

export interface OfferedHere extends Offered {
  readonly map: { readonly id: string; readonly title: string };
}

/**
 * Actors of other maps that may be added to this one: not on it yet, and with no refusal on any map. Each once, witnesses first,
 * then by name.
 */
export function offeredHere({ actors }: Pick<MapDocument, 'actors'>, maps: readonly OfferingMap[]): OfferedHere[] {
  const here = [...actors.values()];
  const refused = maps.map((map) => map.refused);
  const seen = new Set<string>();
  const isWitness = ({ roles }: Offered) => Number(roles.includes('witness'));
  return maps
    .flatMap(({ id, title, offered }) => offered.map((one): OfferedHere => ({ ...one, map: { id, title } })))
    .sort(
      (a, b) =>
        isWitness(b) - isWitness(a) ||
        byFolded(a.name, b.name) ||
        byCodeUnits(a.map.title, b.map.title) ||
        byCodeUnits(a.map.id, b.map.id),
    )
    .filter(({ id, name }) => {
      const signs = [id, fold(name)];
      const isOut =
        actors.has(id) ||
        here.some((actor) => isNamed(actor, name)) ||
        signs.some((sign) => seen.has(sign) || refused.some((known) => known.has(sign)));
      for (const sign of signs) seen.add(sign);
      return !isOut;
    });
}

/**
 * Tests whether an actor of another map could fill a seat, by the rule of its finding. A witness must have agreed; a relay must be
 * an organisation of the unreached area, family or public, since people agreed to testify, not to pass on news; a partner who was
 * not asked must share the theme.
 */
export function fitsSeat(document: MapDocument, seat: Finding): (one: Offered) => boolean {
  const kind = seatKindOf(seat);
  if (kind === 'relay') return (one) => !countsAsPerson(one.type) && isOfSubject(one, seat);
  if (kind !== 'witness' && kind !== 'partner') return () => false;
  const label = seat.theme === undefined ? undefined : fold(document.themes.get(seat.theme)?.label ?? '');
  const isOnTheme = ({ themes }: Offered) => label === undefined || themes.some((theme) => fold(theme) === label);
  if (kind === 'witness') {
    const test =
      seat.rule === 'noWitnessProfile' && seat.subject && 'text' in seat.subject
        ? profileTest(seat.subject.text)
        : null;
    return (one) => !one.isPublic && isOnTheme(one) && (test === null || test.fits(asActor(one)));
  }
  const [beneficiary] = seat.actors;
  const perimeter = beneficiary === undefined ? null : perimeterOf(document, beneficiary, document.info.perimeter);
  return (one) =>
    isOnTheme(one) &&
    (!one.isPublic || label !== undefined) &&
    one.type !== 'network' &&
    one.type !== 'body' &&
    // Without a value at that level an actor counts as outside.
    (perimeter === null || perimeter.isInside(asActor(one)) !== true);
}

function isOfSubject({ publics, territory, family }: Offered, { subject }: Finding): boolean {
  if (!subject || !('text' in subject)) return false;
  const written = { public: publics, territory: [territory], family: [family] }[subject.kind];
  return written.some((text) => text !== undefined && fold(text) === fold(subject.text));
}

function asActor({ id, name, type, profile, territory }: Offered) {
  return {
    ...newActor(id, name, type),
    ...defined({ profile, territory }),
  };
}
