import type { Phrases } from '../phrases';
import { givenName, person } from './names';

const whose = '(?<=(?:the|my|our|their|a|his|her|your|new|old|another|an) )';
const decider =
  "(?:big boss|boss|bosses|(?:plant|site|project|production|factory|farm|general|area|regional|finance|purchasing|quality|warehouse|office|facility|facilities|procurement|category|store|hotel|line|ward|practice|maintenance|IT|operations|shift|transport|fleet|energy|lab|property|estate) (?:manager|director|lead|head|leader)|manager|directors?|managing director|MD|owners?|chief(?: \\p{L}+)?|head (?:of \\p{L}+|office|chef|nurse|teacher|gardener|brewer|grower)|headteacher|head|CEO|CFO|COO|CTO|board|committee|management|buyers?|purchaser|accountant|controller|treasurer|works council|union|foreman|supervisor|chef|matron|surgeons?|consultant|dean|principal|bursar|governors|trustees|council|ministry|landlord|architect|engineer|parent company|shareholders|investors|bank|insurer|insurers|partners?|lawyers?|vet|agronomist|brewer|superintendent|pharmacist|client's engineer)";
const crew =
  '(?:operators?|crew|drivers?|nurses|doctors|teachers|fitters|pickers|packers|cleaners|housekeepers|housekeeping|welders|electricians|mechanics|technicians|porters|cooks|waiters|staff|team|lads|girls|guys|people on the (?:line|floor|ward)|sales team|service team|night team|installers|bricklayers|roofers|seamstresses|weavers|dispatchers|kitchen|workforce|apprentices|carers|receptionists|milkers|planners|developers|printers|users)';
const theirs =
  '(?:(?:biggest |best |main |largest |end |important )?(?:customers?|clients?)|supermarkets?|retailers?|patients?|guests?|parents|tenants?|residents|passengers|shoppers|consumers|readers|pupils|students|wholesalers?|dealers?|distributors?|carmakers?|brewers|OEM|main contractor|brand owners?)';

export const people: readonly Phrases[] = [
  {
    kind: 'doubter',
    exactCase: true,
    said: [
      `(?:${givenName}|${person})(?= (?:(?:doesn['’]t|isn['’]t|won['’]t) ?(?:like|want|believe|agree|convinced|have it|trust|see)?|hates|refuses|disagrees|blocks|is against|thinks it['’]s too)(?![\\p{L}'’]))`,
    ],
    instead: ['person', 'rival'],
  },
  {
    kind: 'person',
    exactCase: true,
    said: [
      givenName,
      `(?<=(?:past|ask|asked|convince|tell|told|persuade|speak to|talk to|spoke to|check with|clear it with|up to|report to|reports to) )${person}`,
      `${person}(?= (?:from|in) (?:finance|buying|purchasing|procurement|accounts|quality|IT|HR|production|maintenance|sales|logistics|legal|dispatch|housekeeping))`,
      `${person}(?= (?:says|said|thinks|wants|likes|hates|decides|insists|retires|signs|won't|worries|keeps|knows)(?:\\P{L}|$))`,
    ],
    instead: ['rival'],
  },
  {
    kind: 'department',
    exactCase: true,
    said: [
      "(?<!the |our |my |your )(?:finance|procurement|purchasing|head office|Finance|Procurement|Purchasing|Head office|HQ|IT|HR|QA|legal|upper management|headquarters)(?= (?:says?|said|wants?|thinks?|only|looks?|buys?|pays?|picks?|sees?|cares?|chose|has|have|had|decides?|insists?|signs?|won't|needs?|will|is|must|told|asks?|blocks?|hates?|keeps?|always|never)|[.,!?]|$)(?! (?:director|manager|team|department|people|support|project))",
    ],
    instead: ['rival'],
  },
  {
    kind: 'role',
    said: [`${whose}${decider}`],
    instead: ['person', 'vague', 'trouble'],
  },
  {
    kind: 'family',
    said: [
      '(?<=(?:my|the|our|his|her) )(?:husband|wife|brother|brothers|father|dad|sister|mother|son|sons|daughter|father-in-law|brother-in-law|uncle|grandfather|family)',
    ],
  },
  {
    kind: 'crew',
    said: [
      `${whose}(?:new |own )?${crew}`,
      '(?<=(?:the|our|my) (?:\\p{L}+ ){0,1})(?:operators|drivers|nurses|fitters|welders|teachers|staff|cleaners|pickers|team|crew)',
      '(?<=new )people',
      'operators',
      'nurses',
      'drivers',
    ],
    instead: ['theirCustomers'],
  },
  {
    kind: 'theirCustomers',
    said: [
      `(?<=(?:the|my|our|their|your|a|an|new|one|every|some|two|three|older|more) )${theirs}`,
      'guests',
      'patients',
      'parents',
      'tenants',
      'customers(?! of)',
      'passengers',
      'residents',
      'students',
      'supermarkets',
      'clients',
      'shoppers',
    ],
    instead: ['quantity'],
  },
  {
    kind: 'approval',
    said: [
      '(?:run|clear|get) (?:that|this|it|anything|everything) (?:past|by|with)',
      'sign(?:s|ed|ing)? (?:it |that |this |everything )?off(?! sick)',
      'sign-off',
      'approv(?:e|es|ed|al)',
      'permission',
      '(?:has|have|needs?|must) to (?:agree|decide|approve|sign)',
      '(?:have|need|got|has) to (?:ask|check with|convince)',
      '(?:check|discuss (?:it|that|this)|take it up|talk) (?:with|to) (?:my|the|our)',
      "(?:isn't|is not|not) (?:my|our) (?:call|decision)",
      '(?:decide|decides|decided|decision|decisions)',
      'the final (?:say|word)',
      'above my (?:pay grade|head|level)',
      'buy-in',
      'tie[sd] my hands',
      '(?:it goes|has to go) (?:to|through)',
    ],
    instead: ['hedge', 'demand'],
  },
  {
    kind: 'newPerson',
    said: [
      '(?:new|next) (?:boss|\\p{L}+ manager|manager|\\p{L}*director|owners?|buyer|CEO|CFO|chef|head(?: \\p{L}+)?|headteacher|principal|\\p{L}+ director|management|landlord|agronomist)',
      'the new (?:one|guy|man|woman)',
      'takes over',
      'taken over',
      'took over',
      'takeover',
      'merger',
      'merged',
    ],
    instead: ['role', 'plan'],
  },
  {
    kind: 'leaving',
    said: [
      'retir(?:es|ing|ed|e|ement)(?! home)',
      "(?:is|'s|are|'re|he's|she's) leaving(?! it)",
      '(?:has|have|he|she|who) left(?= |[.,]|$)',
      '(?<=(?:head|manager|buyer|director|boss|owner|chef|engineer|foreman|colleague|headteacher) )left',
      'last day',
      'handing over',
      'handed in (?:his|her|their) notice',
      'on maternity leave',
    ],
  },
];
