import type { Phrases } from '../phrases';

/** "May" and "March" are words, too: only where a date is meant. */
const monthName =
  '(?:January|February|April|June|July|August|September|October|November|December|(?<=(?:[Ii]n|[Bb]y|[Ss]ince|until|till|before|last|next|every|from|of|late|early|mid|this|for|\\d|th|and) )(?:May|March))';
const dayName = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const days = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const season =
  '(?:spring|summer|autumn|winter|christmas|easter|ramadan|diwali|new year|harvest|sowing|lambing|calving|the holidays|the school holidays|term time|half-term|half term|the season|the peak season|peak season|high season|low season|peak|year end|month end|quarter end|exam season|black friday|the trade fair)';
/** What one can be late for. */
const date = `(?:(?:the )?(?:end|start|beginning|middle) of (?:the )?(?:year|month|week|quarter|season|term|day|summer|${months})|(?:next|this) (?:week|month|year|quarter|spring|summer|autumn|fall|winter|season|term|${days}|${months})|(?:early |mid-?|late )?${months}(?: \\d{1,2}\\b)?(?: 20\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}|the \\d{1,2}(?:st|nd|rd|th)|(?:the )?${days}(?: (?:morning|noon|night|afternoon|lunchtime|evening))?|${season}|q[1-4]|20\\d\\d|tomorrow|the weekend|(?:the )?(?:opening|audit|inspection|school starts|go-live|launch|show|wedding|handover|deadline|frost|first frost|the election|monsoon))`;

export const times: readonly Phrases[] = [
  {
    kind: 'deadline',
    said: [
      `(?<=(?:by|(?<!not )before|deadline is|no later than|due|due in|due on|due by|ready for|ready by|in time for|ahead of|latest by|live by) )(?:the )?${date}`,
      `(?<=(?:must|need|needs|have to|has to|got to|wants?|promised|want it|need it|due)(?: [\\p{L}'’\\d]+){1,6} (?:in|from|on|for) )${date}`,
      `${date}(?= (?:deadline|at the latest|latest))`,
    ],
    instead: ['month', 'weekday', 'season', 'year', 'quantity', 'someday'],
  },
  {
    kind: 'until',
    said: [`(?<=(?:until|till|til|runs to|not before|only after) )(?:the )?${date}`],
    instead: ['month', 'weekday', 'season', 'year', 'quantity', 'clock', 'someday'],
  },
  {
    kind: 'since',
    said: [
      `since (?:the )?(?:last )?(?:${date}|takeover|merger|pandemic|covid|lockdown|move|new \\p{L}+|fire|flood|strike|war|reorganisation|update|upgrade|change|recall|audit|20\\d\\d|19\\d\\d|then)`,
      'since (?:we|they|you|the|he|she|our|your|it)(?: \\p{L}+){1,5}',
      'ever since',
    ],
    instead: ['month', 'weekday', 'season', 'year', 'past', 'newPerson'],
  },
  {
    kind: 'ago',
    said: [
      '(?:\\p{L}+|\\d+) (?:days|weeks|months|years) ago',
      'an? (?:week|month|year) ago',
      'years ago',
    ],
    instead: ['quantity', 'duration', 'longTime'],
  },
  {
    kind: 'past',
    said: [
      `last (?:time|year|month|week|spring|summer|autumn|winter|season|quarter|term|${days}|${months}|christmas|easter|harvest)`,
      '(?<!\\bat )once(?=[. ,!]+(?:[A-Z]|and|it|never|$))',
      'yesterday',
    ],
    instead: ['month', 'weekday', 'season'],
  },
  {
    kind: 'month',
    exactCase: true,
    said: [`(?:[Ee]arly |[Mm]id-?|[Ll]ate )?${monthName}`],
  },
  {
    kind: 'repeat',
    said: [
      `every (?:two|three|four|five|six|\\d+) (?:hours|days|weeks|months|years|shifts)`,
      `every (?:single |other |second )?(?:day|night|morning|week|weekend|month|quarter|year|shift|hour|season|term|delivery|batch|time|load|job|order|year)`,
      '(?:once|twice|three times|four times|five times|six times|ten times|several times|a few times) (?:a|an|per|every) (?:day|night|shift|week|weekend|month|quarter|year|hour|season|term)',
      'each (?:day|night|morning|week|month|year|shift|time|season)',
      '(?:daily|weekly|monthly|hourly|nightly)',
      'again and again',
    ],
    instead: ['quantity', 'duration', 'always', 'past'],
  },
  {
    kind: 'weekday',
    exactCase: true,
    said: ['[Ww]eekends?', `${dayName}(?:s)?(?: (?:mornings?|afternoons?|evenings?|nights?))?`],
  },
  {
    kind: 'season',
    said: [
      `(?<=(?:in|at|over|during|for|every|each|the|around|this|after|before) )${season}`,
      '(?:harvest|christmas|easter|peak season|high season|black friday|month end|year end)(?! (?:party|tree))',
    ],
  },
  {
    kind: 'shift',
    said: ['(?:night|early|late|weekend|evening|second|third|morning) shift', 'night ?shift'],
    instead: ['late', 'quantity'],
  },
  {
    kind: 'year',
    said: ['(?<=(?:in|of|from|the) )(?:19[5-9]\\d|20[0-4]\\d)'],
    instead: ['quantity'],
  },
  {
    kind: 'longTime',
    said: [
      '(?<=for (?:over |more than |nearly |almost |about |the last |the past )?)(?:\\p{L}+|\\d+) (?:years|decades)',
      '(?<=(?:been|bought|used|with) (?:\\p{L}+ ){0,5})(?:thirty|twenty|fifteen|ten|twelve|\\d+) years',
      'generations',
    ],
    instead: ['quantity', 'duration'],
  },
  {
    kind: 'someday',
    said: [
      'eventually',
      'some ?day',
      '(?<!this )one day',
      'at some point',
      'sooner or later',
      'in the long run',
      'in the future',
      'down the line',
      'next year',
      'not yet',
      'when we get round to it',
    ],
    instead: ['compare', 'late'],
  },
  {
    kind: 'forNow',
    said: [
      'for now',
      'for the moment',
      'for the time being',
      'for today',
      'so far',
      'another year',
    ],
  },
];
