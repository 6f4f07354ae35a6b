import type { StateCreator } from 'zustand/vanilla';
import type { StartQuestion } from '../domain/startQuestion';

/** Whether this window asks the first questions. What was answered is in the map alone. */
export interface StartSlice {
  /** The question wished for; `whenEmpty`: the first one without an answer, on a map with nobody but her; `left`: none until somebody asks. */
  readonly asking: StartQuestion | 'whenEmpty' | 'left';
  /** The map was empty when the questions began: the seats they ask about come one by one. */
  readonly askedFromEmpty: boolean;

  readonly questionAsked: (question: StartQuestion, fromEmpty?: boolean) => void;
  readonly questionsLeft: () => void;
}

/** When a map is opened. */
export const NOT_YET_ASKED = { asking: 'whenEmpty', askedFromEmpty: false } as const satisfies Partial<StartSlice>;

export const createStartSlice: StateCreator<StartSlice> = (set) => ({
  ...NOT_YET_ASKED,
  questionAsked: (asking, fromEmpty) =>
    set((state) => ({ asking, askedFromEmpty: fromEmpty ?? (state.askedFromEmpty || state.asking === 'whenEmpty') })),
  questionsLeft: () => set({ asking: 'left', askedFromEmpty: false }),
});
