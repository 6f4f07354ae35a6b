import type { MapDocument } from '../domain/mapDocument';
import type { Messages } from '../i18n/messages';
import { unnamed } from '../picture/labels/unnamed';
import type { Scene } from '../picture/scene';

/** Sentences about actors that a picture condenses or has no room to name. */
export function notShown(scene: Scene, document: MapDocument, { printed }: Messages): string[] {
  const condensed = scene.bundles.flatMap(({ members }) => members);
  const names = condensed.flatMap((one) => document.actors.get(one)?.name ?? []);
  if (names.length > 0) return [printed.notDrawn(names)];
  // A printed sheet cannot be zoomed.
  const nameless = unnamed(scene).flatMap((one) => document.actors.get(one)?.name ?? []);
  return [
    ...(nameless.length > 0 ? [printed.notNamed(nameless)] : []),
    ...(scene.ties.length < scene.tieCount ? [printed.fewerTies(scene.ties.length, scene.tieCount)] : []),
  ];
}
