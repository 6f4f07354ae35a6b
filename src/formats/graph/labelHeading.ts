import { fold } from '../../domain/folding';
import { headingKey, headingOf } from '../headings/headings';

/**
 * Which attribute of the nodes holds their names, in a format that has no place for them: `label`, else `name`, else a
 * heading that we know for it, else the only one that ends with such a word (`alter_name`).
 */
export function labelHeading(headings: readonly string[]): string | undefined {
  const called = (word: string) => headings.find((heading) => headingKey(heading) === word);
  const ending = headings.filter((heading) => /(?:^|[\s_.-])(?:name|nom|label)$/.test(fold(heading)));
  return (
    called('label') ??
    called('name') ??
    headings.find((heading) => headingOf('actors', heading)?.field === 'name') ??
    (ending.length === 1 ? ending[0] : undefined)
  );
}
