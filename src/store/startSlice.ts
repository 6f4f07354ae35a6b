import type { StateCreator } from 'zustand/vanilla';
import type { StartQuestion } from '../domain/startQuestion';

/** Whether this window asks the start questions. The answers are in the map alone. */
export interface StartSlice {
  /**
   * The requested question; `whenEmpty`: the first unanswered one, while the map has only the beneficiary; `left`: none until
   * requested.
   */
  readonly asking: StartQuestion | 'whenEmpty' | 'left';
  /** The map was empty when the questions began: the seats they ask about appear one by one. */
  readonly askedFromEmpty: boolean;

  readonly questionAsked: (question: StartQuestion, fromEmpty?: boolean) => void;
  readonly questionsLeft: () => void;
}

export const NOT_YET_ASKED = { asking: 'whenEmpty', askedFromEmpty: false } as const satisfies Partial<StartSlice>;

export const createStartSlice: StateCreator<StartSlice> = (set) => ({
  ...NOT_YET_ASKED,
  questionAsked: (asking, fromEmpty) =>
    set((state) => ({ asking, askedFromEmpty: fromEmpty ?? (state.askedFromEmpty || state.asking === 'whenEmpty') })),
  questionsLeft: () => set({ asking: 'left', askedFromEmpty: false }),
});
