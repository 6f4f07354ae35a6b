import type { Finding } from '../../analysis/findings/finding';
import { broughtRecords } from '../../analysis/pool/broughtRecords';
import { offersOf } from '../../analysis/pool/offered';
import { type OfferedHere, type OfferingMap, offeredHere } from '../../analysis/pool/offeredHere';
import type { ActorId } from '../../domain/brand';
import { enterActors } from '../../domain/commands';
import { MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { AppState, AppStore } from '../../store/appStore';
import { selectTelling } from '../../store/selectors/selectFindings';
import type { Services } from '../services';
import { eachOtherMap, type OtherMap } from './otherMaps';

/** False in front of a room, and on the sample, which is shown to anybody. */
export function mayShowOthers({ audience, projecting, readOnly, document }: AppState): boolean {
  return audience === 'desk' && !projecting && !readOnly && document.info.sample !== true;
}

export function offeringMap({ id, title, document }: OtherMap): OfferingMap | null {
  if (document.info.sample === true) return null;
  return { id, title, ...offersOf(document) };
}

/** Reads the people that the other maps offer to the open one at present. */
export async function readOffered({ maps }: Pick<Services, 'maps'>, store: AppStore): Promise<readonly OfferedHere[]> {
  const { mapId } = store.getState();
  const offering: OfferingMap[] = [];
  if (!mayShowOthers(store.getState())) return [];
  await eachOtherMap(maps, mapId, (map) => {
    const one = offeringMap(map);
    if (one !== null) offering.push(one);
    return 'more';
  });
  const state = store.getState();
  return state.mapId === mapId && mayShowOthers(state) ? offeredHere(state.document, offering) : [];
}

/**
 * Adds a person of another map to the open one, in one undo step. Reads all maps again first, so that a consent withdrawn a moment ago is
 * respected. Returns `null` when nobody was added.
 */
export async function bringPerson(
  store: AppStore,
  services: Services,
  who: OfferedHere,
  seat?: Finding,
): Promise<ActorId | null> {
  const { mapId } = store.getState();
  const now = (await readOffered(services, store)).find(({ id, map }) => id === who.id && map.id === who.map.id);
  const state = store.getState();
  if (!now || state.mapId !== mapId || !mayShowOthers(state)) return null;
  const { findings, vocabulary } = MESSAGES[state.language];
  const { followUp } = LATER_MESSAGES[state.language];
  const subject = seat ? findings.ghost(seat, selectTelling(state)) : '';
  const bringing = { who: now, seat, subject, toDo: followUp.stages.toDo };
  const { id, ...records } = broughtRecords(state.document, bringing, vocabulary.kinds, services.newId);
  return id !== undefined && state.execute(enterActors, records, now.name) ? id : null;
}
