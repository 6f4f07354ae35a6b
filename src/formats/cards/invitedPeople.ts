import { fold } from '../../domain/folding';
import { type ShownName, shownName } from './shownName';

/** An invited person, known by address, else by name. */
interface Invited extends ShownName {
  readonly email: string;
  /** Name used in meetings; tells two people of the same name apart. */
  readonly call: string;
  readonly reference: string;
  readonly line: number;
}

/** People of a calendar, each once: one person per address, or per name where there is no address. */
export class InvitedPeople {
  private readonly byEmail = new Map<string, Invited>();
  private readonly byName = new Map<string, Invited[]>();

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
