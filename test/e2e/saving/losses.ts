/** What was shown as saved and was not found again, in the tests of this file. A second attempt does not forgive it. */
export const losses: string[] = [];
