// The package comes without types; this is the part that is used here.
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Never throws; it widens the range to whole words. */
  export const generateFragmentFromRange: (range: Range) => {
    /** 0 is success. */
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
  /** How long it may take, in ms. */
  export const setTimeout: (ms: number) => void;
}
