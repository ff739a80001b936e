interface Agent {
  readonly userAgent: string;
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
    readonly platform: string;
  };
}

/** The browser with its version; Chromium names itself shortly, beside a brand that is none. */
export const browserName = ({ userAgent, userAgentData }: Agent): string => {
  if (!userAgentData) return userAgent;
  const brands = userAgentData.brands
    .filter(({ brand }) => !/not.?a.?brand/i.test(brand))
    .map(({ brand, version }) => `${brand} ${version}`);
  return [...brands, userAgentData.platform].filter((part) => part !== '').join(', ');
};
