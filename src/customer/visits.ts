import type { Customer } from './rows';

/** The first ms of the day after the one that `at` lies in. */
const dayAfter = (at: number): number => {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
};

/** A customer whose visit is over. */
export type Visited = Customer & { readonly nextVisit: number };

const isOver =
  (now: number) =>
  (customer: Customer): customer is Visited =>
    customer.nextVisit !== undefined && now >= dayAfter(customer.nextVisit);

/** Those to be asked about: from the day after their visit on, the latest visit first. */
export const dueVisits = (customers: readonly Customer[], now: number): Visited[] =>
  customers.filter(isOver(now)).sort((a, b) => b.nextVisit - a.nextVisit);

/** Begins the names of the drafts of what a customer said on a visit. */
export const visitFields = (customerId: string): string => `visit:${customerId}:`;

/** The draft of an answer on a visit; without a question, of whatever else was said. */
export const visitField = (customerId: string, questionId = ''): string =>
  visitFields(customerId) + questionId;
