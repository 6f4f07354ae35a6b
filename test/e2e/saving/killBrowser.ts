import { killTree, pidsHolding } from '../../helpers/killTree';

/** Ends the browser of this profile as a power cut would: it and all its children, at once. */
export function killBrowserOn(profile: string): void {
  for (const pid of pidsHolding(`--user-data-dir=${profile}`)) killTree(pid);
}

/** Processes are found where Linux lists them. */
export const canKill = process.platform === 'linux';
