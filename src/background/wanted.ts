import { sparedBy, waitsBy, type Decided } from '../blocking/decided';
import { laterMatchPatterns } from '../blocking/hosts';
import { customerHosts } from '../customer/customers';

/** What is spared in a session for this customer. */
export const sparedNow = async (customerId: string, decided: Decided): Promise<string[]> =>
  sparedBy(decided, await customerHosts(customerId));

/** The hosts that may wait and were not asked for at the installation. */
export const laterHosts = (decided: Decided): string[] =>
  laterMatchPatterns(waitsBy(decided).flatMap(({ patterns }) => patterns));
