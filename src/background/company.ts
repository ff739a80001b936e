import { companyPolicy } from '../browser/managed';
import { readStored } from '../browser/stored';
import { inTurn, redecide } from './loop';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes over what the company has set, if it has changed. Its length and strictness are defaults: help, not a leash. */
export const followCompany = (): Promise<void> =>
  inTurn(async () => {
    const company = await companyPolicy();
    const stored = await readStored();
    if (same(company, stored.company)) return;
    const { minutes, strictness } = company;
    await redecide(
      { company },
      {
        ...stored.settings,
        ...(minutes !== undefined && minutes !== stored.company.minutes && { minutes }),
        ...(strictness !== undefined && strictness !== stored.company.strictness && { strictness }),
      },
    );
  });
