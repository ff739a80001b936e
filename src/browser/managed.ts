import { noPolicy, readPolicy, type Policy } from '../settings/policy';
import { api } from './api';

/** What the company has set. Firefox rejects where nobody has set anything. */
export const companyPolicy = async (): Promise<Policy> => {
  try {
    return readPolicy(await api.storage.managed.get(null));
  } catch {
    return noPolicy;
  }
};
