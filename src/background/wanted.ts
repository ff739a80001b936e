import { sparedBy, waitsBy, type Decided } from '../blocking/decided';
import { laterMatchPatterns } from '../blocking/hosts';
import { readOwnPattern } from '../blocking/own-pattern';
import { customerHosts } from '../customer/customers';

/** As a pattern; none for a host that patterns can't name (`-acme.example.com`), which would spoil all rules. */
const asPatterns = (host: string): string[] => {
  const read = readOwnPattern(host);
  return read.fault === undefined ? [read.pattern] : [];
};

/** What is spared in a session for this customer. */
export const sparedNow = async (customerId: string, decided: Decided): Promise<string[]> =>
  sparedBy(decided, (await customerHosts(customerId)).flatMap(asPatterns));

/** The hosts that may wait and were not asked for at the installation. */
export const laterHosts = (decided: Decided): string[] =>
  laterMatchPatterns(waitsBy(decided).flatMap(({ patterns }) => patterns));
