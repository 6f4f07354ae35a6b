import type { MapDocument } from '../domain/mapDocument';
import type { Messages } from '../i18n/messages';
import type { Scene } from '../picture/scene';

/** Who and what a picture of a large map does not draw one by one, in whole sentences. */
export function notShown(scene: Scene, document: MapDocument, { printed }: Messages): string[] {
  const condensed = scene.bundles.flatMap(({ members }) => members);
  const names = condensed.flatMap((one) => document.actors.get(one)?.name ?? []);
  if (names.length > 0) return [printed.notDrawn(names)];
  return scene.ties.length < scene.tieCount ? [printed.fewerTies(scene.ties.length, scene.tieCount)] : [];
}
