import type { CloseAndEraseMessages } from './messages';

export const closeAndEraseEn: CloseAndEraseMessages = {
  title: 'Shared computer',
  explanation:
    'Whoever opens this session can read the maps that are kept here. Before you leave, save your map in a file, then erase it from this device: map, history, versions, bin and copies. Close the other windows of Maillon first.',
  open: 'Close this map and erase it from this device',
  openQuestion: (title) => `Erase “${title}” from this device for ever? Only the files that you saved will be left.`,
  all: 'Close and erase everything from this device',
  allQuestion:
    'Erase all maps from this device for ever, the bin included? Only the files that you saved will be left.',
  confirm: 'Yes, erase',
  cancel: 'Do not erase',
};
