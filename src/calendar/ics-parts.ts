/** A component of a calendar file: all of a zone's lines, of others only those that say when. */
export interface Part {
  readonly kind: 'VEVENT' | 'VFREEBUSY' | 'VTIMEZONE';
  readonly read: () => string;
}

/** Titles, places, people and attachments are not even taken apart. */
const wanted =
  /^(UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|TRANSP|FREEBUSY|X-MICROSOFT-CDO-BUSYSTATUS)[;:]/i;

const onlyWhen = (text: string, kind: string): string => {
  const kept: string[] = [];
  // An alarm within an event has a duration of its own.
  let depth = 0;
  let isKept = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) {
      if (isKept) kept.push(line);
      continue;
    }
    if (/^BEGIN:/i.test(line)) depth += 1;
    isKept = depth === 1 && wanted.test(line);
    if (isKept) kept.push(line);
    if (/^END:/i.test(line)) depth -= 1;
  }
  return [`BEGIN:${kind}`, ...kept, `END:${kind}`].join('\r\n');
};

export const isCalendar = (text: string): boolean => /^BEGIN:VCALENDAR[ \t]*$/im.test(text);

/** The components that matter, one after the other; `undefined` is one that does not end. */
export const partsOf = function* (text: string): Generator<Part | undefined> {
  let open: { readonly kind: string; readonly from: number } | undefined;
  for (const found of text.matchAll(
    /^(BEGIN|END):(VEVENT|VTIMEZONE|VFREEBUSY|VCALENDAR)[ \t]*$/gim,
  )) {
    const kind = (found[2] ?? '').toUpperCase();
    const begins = found[1]?.toUpperCase() === 'BEGIN';
    if (open && (begins || open.kind !== kind)) yield undefined;
    else if (open) {
      const { from } = open;
      const to = found.index + found[0].length;
      yield {
        kind: kind as Part['kind'],
        read: () => {
          const part = text.slice(from, to);
          return kind === 'VTIMEZONE' ? part : onlyWhen(part, kind);
        },
      };
    }
    open = begins && kind !== 'VCALENDAR' ? { kind, from: found.index } : undefined;
  }
  if (open) yield undefined;
};
