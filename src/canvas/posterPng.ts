import { posterOf } from '../picture/poster';
import type { Scene } from '../picture/scene';
import { paintShapes, textMeasure } from './paintShapes';

/** Browsers draw no canvas with a longer side. */
const LONGEST_SIDE = 16_000;

/** A scene with its title and legend as a PNG, `scale` pixels for a CSS pixel, less when a side would be too long. */
export async function posterPng(scene: Scene, scale: number): Promise<Blob> {
  const { box, shapes } = posterOf(scene, textMeasure());
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const factor = Math.min(scale, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillStyle = scene.theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(factor, 0, 0, factor, -box.left * factor, -box.top * factor);
  paintShapes(context, shapes);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas gave no PNG'))), 'image/png');
  });
}
