import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';

/** A write to rows that are searched. The search takes them in by their numbers, in every page. */
export interface Change {
  /** Given by the database: 1, 2, 3… */
  seq: number;
  table: string;
  /** Missing when it is not known which rows it was. */
  ids?: string[];
}

const searched = ['statements', 'questions', 'needs'];
const log = 'changes';

/** The ids are in the request, or in the rows where the table takes them from there. */
const idsOf = ({ schema }: DBCoreTable, request: DBCoreMutateRequest): string[] | undefined => {
  if (request.type === 'deleteRange') return undefined;
  if (request.type === 'delete') return request.keys as string[];
  const { keys, values } = request;
  return values.map((row, i) => (keys?.[i] ?? schema.primaryKey.extractKey?.(row)) as string);
};

const logged = (table: DBCoreTable, changes: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    const ids = idsOf(table, request);
    const change: Omit<Change, 'seq'> = { table: table.name, ...(ids && { ids }) };
    const { trans } = request;
    // Both are asked for at once: the second costs no turn more.
    return Dexie.Promise.all([
      table.mutate(request),
      changes.mutate({ type: 'add', trans, values: [change] }),
    ]).then(([done]) => done);
  },
});

/**
 * Writes down in the same transaction which rows were written, whoever writes them and however: an
 * index that is kept can then never miss one.
 */
export const logChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: log,
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' &&
          stores.some((name) => searched.includes(name)) &&
          !stores.includes(log)
          ? [...stores, log]
          : stores,
        mode,
        options,
      ),
    table: (name) =>
      searched.includes(name) ? logged(core.table(name), core.table(log)) : core.table(name),
  }),
};
