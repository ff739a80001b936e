import { companyPolicy } from '../browser/managed';
import { readStored } from '../browser/stored';
import { same } from '../settings/same';
import { inTurn, redecide } from './loop';

/** Takes over what the company has set, if it has changed. Its length and strictness are defaults: help, not a leash. */
export const followCompany = async (): Promise<void> => {
  // Before its turn: a browser that has just started may take seconds to answer, and nobody waits for that.
  const company = await companyPolicy();
  await inTurn(async () => {
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
};
