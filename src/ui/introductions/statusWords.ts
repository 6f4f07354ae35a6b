import { type IntroductionStage, stageNamed } from '../../domain/introductionStage';

/** Returns a status in the language of the screen when it names a stage, else as it was written. */
export function statusWords(
  status: string | undefined,
  stages: Readonly<Record<IntroductionStage, string>>,
): string | undefined {
  const stage = stageNamed(status);
  return stage === undefined ? status : stages[stage];
}
