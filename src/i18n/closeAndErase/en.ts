import type { CloseAndEraseMessages } from './fr';

export const closeAndEraseEn: CloseAndEraseMessages = {
  title: 'Shared computer',
  explanation:
    'Anyone who opens this session can read the maps kept here. Before you leave, save your map to a file, then erase it from this device: map, history, versions, bin and copies. Close any other Maillon windows first.',
  open: 'Close this map and erase it from this device',
  openQuestion: (title) => `Erase “${title}” from this device for good? Only the files you saved will be left.`,
  all: 'Close and erase everything from this device',
  allQuestion: 'Erase all maps from this device for good, including the bin? Only the files you saved will be left.',
  confirm: 'Yes, erase',
  cancel: 'Do not erase',
};
