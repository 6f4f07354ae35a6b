import { fold } from '../../domain/folding';
import { type ShownName, shownName } from './shownName';

/** Somebody who is invited: known by their address, else by their name. */
interface Invited extends ShownName {
  readonly email: string;
  /** What meetings call them; two of one name are told apart by it. */
  readonly call: string;
  readonly reference: string;
  readonly line: number;
}

/** The people of a calendar, each once: an address is one person's, and a name without one is whoever bears it. */
export class InvitedPeople {
  private readonly byEmail = new Map<string, Invited>();
  private readonly byName = new Map<string, Invited[]>();

  /** What the sheet of meetings calls this person. */
  call(written: string, email: string, line: number): string {
    const shown = shownName(written);
    const { name } = shown;
    const address = fold(email);
    const alike = this.byName.get(fold(name)) ?? [];
    const known = this.byEmail.get(address) ?? alike.find((one) => email === '' || one.email === '');
    if (known) return known.call;
    const reference = alike.length === 0 ? '' : `${name} (${alike.length + 1})`;
    const invited = { ...shown, email, call: reference || name, reference, line };
    if (address !== '') this.byEmail.set(address, invited);
    this.byName.set(fold(name), [...alike, invited]);
    return invited.call;
  }

  all(): Invited[] {
    return [...this.byName.values()].flat();
  }
}
