import type { Phrases } from '../phrases';

const figure = '\\d+(?:[.,]\\d{3})*(?:[.,]\\d+)?(?:k|m)?';
const spelled =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|five) hundred|(?:a|one|two|three|five|ten) thousand|(?:a|two|three) dozen|a couple of|hundreds of|thousands of|dozens of)';
const some = `(?:${figure}|${spelled}(?:[ -]${spelled})?)`;
const time = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|shifts?)';
const range = `${some}(?:(?: to | or |-|–)${some})?`;
/** Before a figure, these make it the name of a thing: "line 3". */
const named =
  '(?<!(?:line|lines|room|unit|hall|site|plant|version|phase|page|no\\.|number|step|class|grade|type|model|level|zone|bay|door|gate|building|machine|block|iso|en|din|bs|astm|type|ward|floor|year|chapter|table|windows|office|at|by|before|until|after|and|or|to) )(?<![\\p{L}\\p{N}][-/.,:])';
const thing =
  '(?!(?:is|was|has|less|does|as|us|this|always|perhaps|times|unless|plus|hours|years|days|weeks|months|minutes)(?:\\P{L}|$))(?:(?:\\p{L}+-)?\\p{L}+s|people|men|women|staff|children|mm|cm|m|km|kg|g|t|l|ml|kW|kWh|MW|bar|°C|degrees|litres)(?:(?= )|(?!\\p{L}))';
const money =
  '(?:euros?|dollars?|pounds?|quid|bucks|cents?|pence|grand|francs?|rupees?|kroner|kronor|zloty)';
const each = '(?: (?:a|an|per) (?:\\p{L}+))?';

export const figures: readonly Phrases[] = [
  {
    kind: 'percent',
    said: [
      `${some} ?(?:percent|per cent)`,
      '(?:one|two|three) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)',
      '\\d+ (?:in|out of) (?:every )?\\d+',
      '(?:a|one) (?:third|quarter|fifth|tenth)(?! of a )(?= of| more| less)',
      'two thirds(?= of)',
      '(?<!the )half(?= (?:of|the|our|my|their|them|what|as))(?! (?:the|of) (?:price|day|time|an hour|a))',
      '(?<=by )(?:a|one) (?:third|quarter|fifth|tenth)',
      '(?<=(?:by|in) )half',
    ],
    instead: ['quantity'],
  },
  {
    kind: 'money',
    said: [
      `${some}(?: hundred| thousand| million)? ${money}${each}`,
      `(?:a|one) (?:euro|dollar|pound|penny|fortune|grand)${each}`,
      `${figure} (?:thousand|million|billion)(?= (?:on|in|for|a year|over))`,
    ],
    instead: ['quantity', 'duration'],
  },
  {
    kind: 'lasts',
    said: [
      `(?<=(?:under|less than|below|lasts?|keeps?|good|fresh) (?:for |only |about |only for )?|(?:mouldy|stale|off|bad|soft|dry|fades?|wears? out|leaks?|breaks?|fails?|cracks?|rusts?|wilts?|gives? up) after )${range} ${time}`,
    ],
    instead: ['duration', 'quantity', 'longTime'],
  },
  {
    kind: 'duration',
    said: [
      `${range}(?: (?:full|whole|working|good|long))?(?: |-)${time}`,
      '(?<!every )(?:half )?an hour(?: and a half)?',
      'half a (?:day|shift|year|morning)',
      '(?:a|the) (?:whole|full|good|solid) (?:day|week|shift|morning|afternoon|hour|month|year)',
      '(?<=(?:takes?|took|lose|lost|waste|spend|spent|costs us|cost us|for|down|waited|wait) )an? (?:day|week|month|year|morning|shift)',
      'all (?:day|morning|afternoon|night|week)(?! long)',
    ],
    instead: ['quantity', 'weekday'],
  },
  {
    kind: 'clock',
    said: [
      `\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)`,
      "(?<=(?:by|at|before|until|till|from|after) )(?:(?:four|five|six|seven|eight|nine|ten|eleven|twelve) (?:am|pm|o'clock|in the morning|at night|sharp)|noon|midnight|midday|dawn)",
      '(?<=(?:by|at|before|until|after) )(?:[4-9]|1[0-2])(?= (?:in the|on|every|each|sharp|or)|[.,!?]|$)',
    ],
    instead: ['quantity'],
  },
  {
    kind: 'quantity',
    said: [
      `${named}${range} (?:(?:new|extra|more|different|other|good|big|small|full|live|loaded|separate) )?${thing}`,
      `${named}${figure}(?![\\p{L}%:.,]*\\d)(?= (?:of|a|an|per|on|in|at|every|each)(?:\\P{L}|$)|[.,!?;]?\\s*$)`,
      `${named}${spelled}(?= (?:of (?:our|my|the|them)|a (?:day|week|month|year)|an hour|per))`,
      '(?:a few|several|countless) (?=times)times',
    ],
  },
];
