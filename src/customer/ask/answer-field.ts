/** The draft of an answer to a question that has no row yet; without `from` where all such begin. */
export const answerField = (statementId: string, from?: string): string =>
  from === undefined ? `answer:${statementId}` : `answer:${statementId}:${from}`;

/** The draft of a question of one's own about a statement, and of the words that call for it. */
export const ownQuestionField = (statementId: string): string => `own-question:${statementId}`;
export const ownWordsField = (statementId: string): string => `own-words:${statementId}`;
