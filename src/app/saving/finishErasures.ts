import { pendingErasures } from '../../platform/erasure/pendingErasures';
import type { PendingErasure } from '../../platform/journal/stored';
import { endMaps, finishMaps } from './mapErasure';
import { endPerson, finishPerson } from './personErasure';
import type { SavingWorld } from './savingWorld';
import { heldSoon } from './whileErasing';

/**
 * Finishes interrupted erasures before any map is shown. What is left to do beside maps takes seconds and continues in the background;
 * `settled` tells whether all of it succeeded.
 */
export async function finishErasures(world: SavingWorld): Promise<{ readonly settled: Promise<boolean> } | null> {
  const hold = await heldSoon(world);
  // Another window is doing it.
  if (!hold) return null;
  const endings: (() => Promise<boolean>)[] = [];
  let done = true;
  const pending = await pendingErasures(world.maps.store).catch(() => {
    done = false;
    return [];
  });
  for (const erasure of pending) {
    const ending = await finish(world, erasure).catch(() => null);
    if (ending) endings.push(ending);
    else done = false;
  }
  const settle = async () => {
    try {
      for (const end of endings) done = (await end().catch(() => false)) && done;
    } finally {
      hold.release();
    }
    return done;
  };
  // What another window finished meanwhile is reported there.
  if (pending.length === 0 && done) {
    hold.release();
    return null;
  }
  return { settled: settle() };
}

/** Returns the work left to do; null when a disk refuses. */
async function finish(world: SavingWorld, erasure: PendingErasure): Promise<(() => Promise<boolean>) | null> {
  if (erasure.kind === 'maps') return (await finishMaps(world, erasure)) ? () => endMaps(world, erasure) : null;
  const remains = await finishPerson(world, erasure);
  return remains && (() => endPerson(world, remains));
}
