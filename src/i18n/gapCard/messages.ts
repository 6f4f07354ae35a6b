import type { LikenessWanted } from '../../analysis/findings/candidatesLike';

/** The card of one gap: who could fill it, and through whom. */
export interface GapCardMessages {
  readonly whoCould: string;
  readonly likeness: string;
  readonly likenesses: Readonly<Record<LikenessWanted, string>>;
  readonly wave: string;
  readonly waveHint: string;
  readonly nobodyKnown: string;
  readonly showChain: string;
  readonly hideChain: string;
  readonly tieToBeneficiary: (name: string) => string;
  readonly noChain: string;
  readonly lowConfidence: string;
}
