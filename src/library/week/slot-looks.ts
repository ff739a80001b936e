import type { NamedSlot } from '../../customer/plans/week';

/** The classes that show how a slot stands, and further ones where they hold. */
export const slotLooks = (
  { skipped, sessionId, endsAt }: NamedSlot,
  now: number,
  more: Readonly<Record<string, boolean>> = {},
): string =>
  Object.entries({
    slot: true,
    skipped: skipped === true,
    held: sessionId !== undefined,
    over: endsAt <= now,
    ...more,
  })
    .flatMap(([name, holds]) => (holds ? [name] : []))
    .join(' ');
