import type { Phrases } from '../phrases';
import { company } from './names';

export const companies: readonly Phrases[] = [
  {
    kind: 'rival',
    exactCase: true,
    said: [
      `(?<=(?:than|switched to|switching to|switch to|moved to|moving to|changed to|gone to|went to|went with|go with|goes with|going with|use|uses|using|used|tried|prefer|prefers|buy from|buying from|bought from|bought|quote from|offer from|quoted by|over from|get it from|switched from|moved from|come from|order from|the (?:problem|trouble|issue) with|problems? with|issues? with|trouble with|happy with|stay with|stayed with|stick with|sticking with|fine with|satisfied with|been with|contract with|with|against|like|on|have|has|and|run|running on|at) (?:the )?)(?<!(?:in|at|on) the )(?<!meeting with )${company}`,
      `${company}(?= (?:quoted|undercut|offered|offers|charges|pitched|promised|came in|sells|never lets|never let|lets us down|(?:is|are) (?:cheaper|dearer|faster|better)(?! than last| now| again| this))(?![\\p{L}'’]))`,
      `(?<=\\p{Ll}[,;]? )${company}(?= (?:does|do|can|has|have|gives|gave|delivers|delivered|called|rang|came round|were here|was here)(?![\\p{L}'’]))`,
      `${company}(?=['’]s (?:price|prices|quote|offer|rep|film|machine|machines|service|people|stuff|product|driver|delivery))`,
    ],
  },
  {
    kind: 'otherSupplier',
    said: [
      '(?:another|other|second|different|previous|cheaper|local|old|current|present) (?:supplier|vendor|provider|haulier|printer|carrier|agency|contractor)s?',
      'competitors?',
      'the competition',
      '(?:someone|somebody) else',
      '(?:another|other|two|three|two other|three other|cheaper|better|different) (?:quotes?|offers?|bids?)',
      '(?:buy|order|get) (?:it|them|that|everything)? ?online',
      'the cheap (?:ones?|stuff|import)',
      'your rivals?',
      'others are',
    ],
    instead: ['price', 'quantity'],
  },
  {
    kind: 'ours',
    said: [
      'your (?!(?:own|word|call|boss|turn)(?:\\P{L}|$))(?:\\p{L}+ )?(?:driver|drivers|invoice|invoices|delivery|deliveries|lorry|lorries|truck|people|rep|reps|product|products|machine|machines|film|boxes|service|software|system|support|hotline|team|technician|technicians|engineer|colleague|colleagues|predecessor|portal|app|pallets|labels|prices?|website|packaging|company|office|stuff|guys|lot|fitters|fitter|update|bags?|seed|seeds|crew|cleaners|printer|cartons|website|salesman|accounts)',
      "you(?:'re| are)(?= (?:too )?(?:slow|late|expensive|hard|difficult|rigid|inflexible))|you (?:people|lot|guys|never|always|sent|didn't|don't|forgot|missed|changed|charge|charged|delivered|were|are never|keep)",
    ],
    instead: ['crew', 'role', 'vague'],
  },
  {
    kind: 'told',
    said: [
      '(?:told|asked|wrote to|emailed|called|rang|mentioned (?:it|that) to) (?:you|your \\p{L}+)(?! (?:so|no))',
    ],
    instead: ['ours'],
  },
  {
    kind: 'predecessor',
    said: [
      'your predecessors?',
      'the (?:last|previous) (?:rep|salesman|saleswoman)',
      '(?:two|three|four|five|\\d+) (?:different )?reps',
    ],
    instead: ['ours', 'compare', 'quantity'],
  },
];
