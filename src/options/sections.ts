import type { MessageKey } from '../browser/text';

/** The sections in order; each can be linked to: `options.html#my-sites`. */
export const sections = [
  { id: 'what-waits', title: 'whatWaits' },
  { id: 'my-sites', title: 'choice_own' },
  { id: 'strictness', title: 'strictness' },
  { id: 'defaults', title: 'settingsDefaults' },
  { id: 'planned', title: 'plannedHours' },
  { id: 'protected', title: 'protectedTitle' },
  { id: 'privacy', title: 'settingsPrivacy' },
  { id: 'data', title: 'settingsData' },
  { id: 'shortcuts', title: 'settingsShortcuts' },
  { id: 'about', title: 'settingsAbout' },
] as const satisfies readonly { readonly id: string; readonly title: MessageKey }[];

export type SectionId = (typeof sections)[number]['id'];
