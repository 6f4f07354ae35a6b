import type { StateCreator } from 'zustand/vanilla';
import type { Paper } from '../picture/paper';

/** How the picture leaves this window: on which paper, in which colours. Never saved. */
export interface PaperSlice {
  readonly paper: Paper;
  readonly darkPaper: boolean;

  readonly paperChosen: (paper: Paper) => void;
  readonly darkPaperChosen: (dark: boolean) => void;
}

export const createPaperSlice: StateCreator<PaperSlice> = (set) => ({
  paper: { name: 'a4', orientation: 'landscape' },
  darkPaper: false,
  paperChosen: (paper) => set({ paper }),
  darkPaperChosen: (darkPaper) => set({ darkPaper }),
});
