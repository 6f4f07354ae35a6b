import type { Hold } from '../../platform/locks/mapLocks';
import type { SavingWorld } from './savingWorld';

const LOCK = 'erasure';
/** Milliseconds after which another window's erasure has ended, or the lease of a killed one has expired. */
const PATIENCE = 8000;

/** Erases while no other window does, so that none takes the running erasure for an interrupted one. */
export async function whileErasing<Result>(world: SavingWorld, work: () => Promise<Result>): Promise<Result> {
  const hold = await heldSoon(world);
  try {
    return await work();
  } finally {
    hold?.release();
  }
}

/** The right to erase; null when another window has held it for longer than any erasure takes. */
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
