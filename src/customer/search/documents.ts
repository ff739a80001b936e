/** The kinds of rows that are searched. */
export const kinds = ['statement', 'question', 'need'] as const;
export type Kind = (typeof kinds)[number];

/** One row, as the search sees it. */
export interface Document {
  readonly kind: Kind;
  readonly id: string;
  readonly customerId: string;
  readonly text: string;
}

export type DocumentKey = Pick<Document, 'kind' | 'id'>;

/** As it is kept in the database: the newest first, so that a document's number is its place. */
export interface KeptDocuments {
  readonly ids: string;
  readonly kinds: Uint8Array;
  readonly customers: string;
  readonly customerOf: Uint32Array;
}

/** Which documents there are. A document that is put again has a new number. */
export interface Documents {
  add: (document: Document) => number;
  remove: (key: DocumentKey) => void;
  /** Numbers of all that there are, the newest first. */
  newestFirst: () => readonly number[];
  keyOf: (number: number) => DocumentKey;
  customerOf: (number: number) => string;
  /** Tells of a document's number whether its customer is among those wanted. */
  among: (isWanted: (customerId: string) => boolean) => (number: number) => boolean;
  find: (key: DocumentKey) => number | undefined;
  /** One more than the greatest number given. */
  size: () => number;
  keep: () => KeptDocuments;
}

const split = (joined: string): string[] => (joined === '' ? [] : joined.split('\n'));

export const documentsFrom = (kept?: KeptDocuments): Documents => {
  const ids = split(kept?.ids ?? '');
  const kindOf = Array.from(kept?.kinds ?? []);
  const customers = split(kept?.customers ?? '');
  const customerOf = Array.from(kept?.customerOf ?? []);
  const numbers = new Map(customers.map((id, number) => [id, number]));
  const order = ids.map((_, number) => number);
  let inOrder = true;

  const keyOf = (number: number): DocumentKey => ({
    kind: kinds[kindOf[number] ?? 0] ?? 'statement',
    id: ids[number] ?? '',
  });
  const idOf = (number: number | undefined): string => ids[number ?? -1] ?? '';

  const newestFirst = (): number[] => {
    if (!inOrder) {
      order.sort((a, b) => (idOf(a) < idOf(b) ? 1 : idOf(a) > idOf(b) ? -1 : 0));
      inOrder = true;
    }
    return order;
  };

  const placeOf = ({ kind, id }: DocumentKey): number => {
    const all = newestFirst();
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (idOf(all[middle]) > id) low = middle + 1;
      else high = middle;
    }
    const wanted = kinds.indexOf(kind);
    for (let at = low; at < all.length && idOf(all[at]) === id; at++)
      if (kindOf[all[at] ?? -1] === wanted) return at;
    return -1;
  };

  return {
    add: ({ kind, id, customerId }) => {
      const number = ids.length;
      if (!numbers.has(customerId)) {
        numbers.set(customerId, customers.length);
        customers.push(customerId);
      }
      ids.push(id);
      kindOf.push(kinds.indexOf(kind));
      customerOf.push(numbers.get(customerId) ?? 0);
      if (order.length > 0 && idOf(order.at(-1)) < id) inOrder = false;
      order.push(number);
      return number;
    },
    remove: (key) => {
      const place = placeOf(key);
      if (place >= 0) order.splice(place, 1);
    },
    newestFirst,
    keyOf,
    customerOf: (number) => customers[customerOf[number] ?? -1] ?? '',
    among: (isWanted) => {
      const wanted = customers.map(isWanted);
      return (number) => wanted[customerOf[number] ?? -1] ?? false;
    },
    find: (key) => newestFirst()[placeOf(key)],
    size: () => ids.length,
    keep: () => {
      const all = newestFirst();
      return {
        ids: all.map(idOf).join('\n'),
        kinds: Uint8Array.from(all, (number) => kindOf[number] ?? 0),
        customers: customers.join('\n'),
        customerOf: Uint32Array.from(all, (number) => customerOf[number] ?? 0),
      };
    },
  };
};
