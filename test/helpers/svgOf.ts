import { svgOfPoster } from '../../src/export/svg';
import { textWidth } from '../../src/picture/labels/textWidth';
import { posterOf } from '../../src/picture/paper/poster';
import type { Scene } from '../../src/picture/scene';

/** A scene alone, under its title, as a standalone SVG text. */
export function svgOf(scene: Scene): string {
  return svgOfPoster(posterOf(scene, { title: scene.title, notes: [], source: '' }, { measure: textWidth }));
}
