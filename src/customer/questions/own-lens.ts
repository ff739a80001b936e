/** A question of the user's own that is put to every statement, or to those in which a word is said. */
export interface OwnLens {
  readonly id: string;
  readonly toOneself: string;
  readonly aloud: string;
  /** Where none is given, it fits every statement. */
  readonly words?: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The first of its words that is said in the statement, as it stands there. */
export const wordsSaid = ({ words = [] }: OwnLens, text: string): string | undefined => {
  const wanted = words.map((word) => word.trim()).filter(Boolean);
  if (wanted.length === 0) return undefined;
  return new RegExp(wanted.map(escaped).join('|'), 'iu').exec(text)?.[0];
};
