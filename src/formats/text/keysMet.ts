import { LIMITS } from '../guards';
import { TextFault } from './textFault';

/** Number of attributes at which reading stops: no such file can be opened. */
const MOST_KEYS = 100_000;

/** Same limit as for a JSON file. */
const MOST_VALUES = 5_000_000;

/** Names of the attributes of a text network, as they are met. Throws when names or values are too many, before they fill the memory. */
export class KeysMet {
  private readonly keys = new Set<string>();

  private values = 0;

  meet(key: string): void {
    if (++this.values > MOST_VALUES) throw new TextFault({ code: 'LIMIT_VALUES', limit: MOST_VALUES });
    this.keys.add(key);
    const value = this.keys.size;
    if (value > MOST_KEYS) throw new TextFault({ code: 'LIMIT_COLUMNS', value, limit: LIMITS.columns });
  }
}
