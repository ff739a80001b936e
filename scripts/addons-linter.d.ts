// The linter comes without types; this is the part that is used here.
declare module 'addons-linter' {
  export interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }

  export const createInstance: (options: {
    readonly config: {
      readonly _: readonly string[];
      readonly logLevel: string;
      readonly stack: boolean;
      readonly selfHosted: boolean;
      readonly output: string;
    };
    readonly runAsBinary: boolean;
  }) => { run(): Promise<{ readonly errors: Finding[]; readonly warnings: Finding[] }> };
}
