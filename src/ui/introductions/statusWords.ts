import { type IntroductionStage, stageNamed } from '../../domain/introductionStage';

/** A status in the language of the screen when it names a stage, else as somebody wrote it. */
export function statusWords(
  status: string | undefined,
  stages: Readonly<Record<IntroductionStage, string>>,
): string | undefined {
  const stage = stageNamed(status);
  return stage === undefined ? status : stages[stage];
}
