import type { LabelVariant } from './labelText';

interface Request {
  readonly variants: readonly LabelVariant[];
  readonly smallest?: number;
}

/** The same requests; those that may be smaller are, all by as much: by that share of what each may lose. */
export function writtenSmaller<T extends Request>(requests: readonly T[], share: number): T[] {
  return requests.map((request) => {
    const { smallest = 1, variants } = request;
    if (smallest >= 1) return request;
    const scale = 1 - (1 - smallest) * share;
    const smaller = variants.map((one) => ({ ...one, width: one.width * scale, height: one.height * scale, scale }));
    return { ...request, variants: smaller };
  });
}
