import type { Entry } from '../entry';

export const elsewhere = [
  { id: 'weekdayOther', on: { weekday: 6 }, needs: ['loss', 'late', 'trouble'] },
  { id: 'monthElse', on: { month: 4 }, also: { late: 4, demand: 2, loss: 2, trouble: 2 } },
  { id: 'priceUpOther', on: { priceUp: 7 } },
  { id: 'lossWhere', on: { loss: 5, trouble: 4 } },
  { id: 'fineOthers', on: { content: 5 } },
  { id: 'praiseElse', on: { praise: 7 } },
  { id: 'usuallyNot', on: { usually: 7 } },
  { id: 'allWho', on: { everyone: 7 } },
  { id: 'gElse', base: 2.2 },
  { id: 'gOthers', base: 1 },
  { id: 'seasonElse', on: { season: 5 }, also: { late: 3, demand: 2, loss: 2, trouble: 2 } },
  { id: 'complaintSilent', on: { complaint: 8 } },
  { id: 'accidentNearly', on: { accident: 8 } },
  { id: 'whenElse', on: { condition: 7 } },
] as const satisfies readonly Entry[];
