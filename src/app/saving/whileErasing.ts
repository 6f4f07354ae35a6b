import type { Hold } from '../../platform/locks/mapLocks';
import type { SavingWorld } from './savingWorld';

const LOCK = 'erasure';
/** Milliseconds: a window that erases, or the lease of one that was killed, is gone by then. */
const PATIENCE = 8000;

/** Erases while no other window does, nor takes what is under way for something that was cut short. */
export async function whileErasing<Result>(world: SavingWorld, work: () => Promise<Result>): Promise<Result> {
  const hold = await heldSoon(world);
  try {
    return await work();
  } finally {
    hold?.release();
  }
}

/** The right to erase; `null` when another window has it for longer than any erasure takes. */
export async function heldSoon({ maps }: SavingWorld): Promise<Hold | null> {
  const ignored = () => {};
  const hold = await maps.locks.take(LOCK, ignored);
  if (hold) return hold;
  return new Promise((resolve) => {
    const tooLate = maps.schedule(PATIENCE, () => {
      stopWaiting();
      resolve(null);
    });
    const stopWaiting = maps.locks.await(
      LOCK,
      (taken) => {
        tooLate();
        resolve(taken);
      },
      ignored,
    );
  });
}
