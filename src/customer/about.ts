import { fold } from './names';
import type { Statement } from './rows';

/** The draft of a session's subject. */
export const aboutField = (sessionId: string): string => `about:${sessionId}`;

/** Whether a statement is about a subject: kept while that was the subject, or with all its words. */
export const aboutSubject = (subject: string): ((statement: Statement) => boolean) => {
  const wanted = fold(subject);
  const words = wanted.split(' ');
  return ({ about, text }) => {
    if (about !== undefined && fold(about) === wanted) return true;
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
};
