/** The fields in which a new need is typed, and the statement that it is to rest on. */
export const needDrafts = (customerId: string) =>
  ({
    text: `need:${customerId}:text`,
    soThat: `need:${customerId}:soThat`,
    statementId: `need:${customerId}:statement`,
  }) as const;
