import type { Telling } from '../../analysis/reportWords';
import type { ToldStep } from '../../analysis/story/toldStep';

/** What is told in front of a room, step by step, and the window where it is written. */
export interface StoryMessages {
  /** What a network is good for, told of one introduction. */
  readonly network: string;
  /** A person's own title if there is one, else that of its kind. */
  readonly title: (told: Pick<ToldStep, 'step'>, telling: Telling) => string;
  /**
   * A person's own text if there is one, else one to three sentences made from the map. Names come from `telling` alone,
   * so that a document with other names tells the same story of these. Empty: there is nothing to say.
   */
  readonly sentences: (told: ToldStep, telling: Telling) => readonly string[];
}
