import type { Site } from '../../site';
import { makersOwn } from '../makers-own';

const category = 'expense';

/** Expense services whose users are mostly in Europe and Turkey. */
export const europe: readonly Site[] = [
  {
    id: 'acubiz',
    name: 'Acubiz',
    category,
    patterns: ['app.acubiz.com'],
    examples: { blocked: ['https://app.acubiz.com/'], allowed: ['https://acubiz.com/platform/'] },
  },
  {
    id: 'bezala',
    name: 'Bezala',
    category,
    patterns: ['app.bezala.com'],
    examples: { blocked: ['https://app.bezala.com/'], allowed: ['https://www.bezala.com/'] },
  },
  {
    id: 'captio',
    name: 'Captio',
    category,
    patterns: ['login.captio.net', 'my.captio.net'],
    examples: {
      blocked: ['https://login.captio.net/', 'https://my.captio.net/'],
      allowed: ['https://www.captio.net/blog'],
    },
  },
  {
    id: 'circula',
    name: 'Circula',
    category,
    patterns: ['app.circula.com'],
    examples: {
      blocked: ['https://app.circula.com/'],
      allowed: ['https://www.circula.com/de/blog'],
    },
  },
  {
    id: 'declaree',
    name: 'Declaree',
    category,
    patterns: ['app.declaree.com'],
    examples: { blocked: ['https://app.declaree.com/'], allowed: ['https://declaree.com/'] },
  },
  {
    id: 'expensein',
    name: 'ExpenseIn',
    category,
    patterns: ['app.expensein.com'],
    examples: { blocked: ['https://app.expensein.com/'], allowed: ['https://docs.expensein.com/'] },
  },
  {
    id: 'expensya',
    name: 'Expensya',
    category,
    patterns: ['app.expensya.com'],
    examples: {
      blocked: ['https://app.expensya.com/Portal/#/Login'],
      allowed: ['https://www.expensya.com/'],
    },
  },
  {
    id: 'findity',
    name: 'Findity',
    category,
    patterns: ['findity.com/app'],
    except: ['www.findity.com'],
    examples: {
      blocked: ['https://acme.findity.com/app/'],
      allowed: ['https://developer.findity.com/', 'https://www.findity.com/'],
    },
  },
  {
    id: 'finway',
    name: 'Finway',
    category,
    patterns: ['app.finway.de'],
    examples: { blocked: ['https://app.finway.de/'], allowed: ['https://www.finway.de/'] },
  },
  {
    id: 'hrworks-travel',
    name: 'HRworks travel expenses',
    category,
    patterns: ['hrworks.de/*/travel-management'],
    examples: {
      blocked: ['https://login.hrworks.de/o/travel-management'],
      allowed: ['https://login.hrworks.de/', 'https://login.hrworks.de/o/dashboard'],
    },
  },
  {
    id: 'jenji',
    name: 'Jenji',
    category,
    patterns: ['app.jenji.io'],
    examples: { blocked: ['https://app.jenji.io/'], allowed: ['https://www.jenji.io/'] },
  },
  {
    id: 'lanes-planes',
    name: 'Lanes & Planes',
    category,
    patterns: ['app.lanes-planes.com'],
    examples: {
      blocked: ['https://app.lanes-planes.com/'],
      allowed: ['https://www.lanes-planes.com/'],
    },
  },
  {
    id: 'lucca-expenses',
    name: 'Lucca Cleemy',
    category,
    patterns: ['ilucca.net/cleemy', 'ilucca.net/cleemy-expenses'],
    examples: {
      blocked: ['https://acme.ilucca.net/cleemy-expenses/', 'https://acme.ilucca.net/cleemy/'],
      allowed: ['https://acme.ilucca.net/home', 'https://acme.ilucca.net/timmi-absences'],
    },
  },
  {
    id: 'masraff',
    name: 'Masraff',
    category,
    patterns: ['admin.masraff.co'],
    examples: {
      blocked: ['https://admin.masraff.co/'],
      allowed: ['https://www.masraff.co/en/blog'],
    },
  },
  {
    id: 'mobilexpense',
    name: 'MobileXpense',
    category,
    patterns: ['mobilexpense.com'],
    except: [...makersOwn('mobilexpense.com')],
    examples: {
      blocked: ['https://acme.mobilexpense.com/'],
      allowed: ['https://www.mobilexpense.com/en/blog', 'https://mobilexpense.com/'],
    },
  },
  {
    id: 'mooncard',
    name: 'Mooncard',
    category,
    patterns: ['app.mooncard.co'],
    examples: { blocked: ['https://app.mooncard.co/'], allowed: ['https://www.mooncard.co/'] },
  },
  {
    id: 'moss',
    name: 'Moss',
    category,
    patterns: ['app.getmoss.com'],
    examples: { blocked: ['https://app.getmoss.com/'], allowed: ['https://www.getmoss.com/'] },
  },
  {
    id: 'n2f',
    name: 'N2F',
    category,
    patterns: ['www.n2f.com/app'],
    examples: { blocked: ['https://www.n2f.com/app/'], allowed: ['https://www.n2f.com/blog/'] },
  },
  {
    id: 'notilus',
    name: 'Notilus',
    category,
    patterns: ['notilus-inone.com'],
    examples: {
      blocked: ['https://acme.notilus-inone.com/'],
      allowed: ['https://www.notilus.com/'],
    },
  },
  {
    id: 'payhawk',
    name: 'Payhawk',
    category,
    patterns: ['portal.payhawk.com'],
    examples: { blocked: ['https://portal.payhawk.com/'], allowed: ['https://payhawk.com/'] },
  },
  {
    id: 'pleo',
    name: 'Pleo',
    category,
    patterns: ['app.pleo.io'],
    examples: {
      blocked: ['https://app.pleo.io/expenses'],
      allowed: ['https://www.pleo.io/', 'https://help.pleo.io/'],
    },
  },
  {
    id: 'pliant',
    name: 'Pliant',
    category,
    patterns: ['app.getpliant.com'],
    examples: { blocked: ['https://app.getpliant.com/'], allowed: ['https://www.getpliant.com/'] },
  },
  {
    id: 'rydoo',
    name: 'Rydoo',
    category,
    patterns: ['accounts.rydoo.com', 'app.rydoo.com'],
    examples: {
      blocked: ['https://app.rydoo.com/', 'https://accounts.rydoo.com/login'],
      allowed: ['https://www.rydoo.com/'],
    },
  },
  {
    id: 'selenity',
    name: 'Selenity Expenses',
    category,
    patterns: ['sel-expenses.com'],
    examples: {
      blocked: ['https://acme.sel-expenses.com/'],
      allowed: ['https://www.selenity.com/'],
    },
  },
  {
    id: 'soldo',
    name: 'Soldo',
    category,
    patterns: ['app.soldo.com'],
    examples: { blocked: ['https://app.soldo.com/'], allowed: ['https://www.soldo.com/'] },
  },
  {
    id: 'spendesk',
    name: 'Spendesk',
    category,
    patterns: ['app.spendesk.com', 'www.spendesk.com/app'],
    examples: {
      blocked: ['https://app.spendesk.com/', 'https://www.spendesk.com/app/acme'],
      allowed: ['https://www.spendesk.com/blog/'],
    },
  },
  {
    id: 'srxp',
    name: 'SRXP',
    category,
    patterns: ['app.srxp.com'],
    examples: { blocked: ['https://app.srxp.com/'], allowed: ['https://www.srxp.com/'] },
  },
  {
    id: 'travelperk',
    name: 'TravelPerk',
    category,
    patterns: ['app.travelperk.com'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: {
      blocked: ['https://app.travelperk.com/'],
      allowed: ['https://www.travelperk.com/'],
    },
  },
  {
    id: 'visma-expense',
    name: 'Visma Expense',
    category,
    patterns: ['expense.visma.net'],
    examples: { blocked: ['https://expense.visma.net/'], allowed: ['https://www.visma.com/'] },
  },
  {
    id: 'yokoy',
    name: 'Yokoy',
    category,
    patterns: ['app.yokoy.io'],
    examples: { blocked: ['https://app.yokoy.io/'], allowed: ['https://yokoy.io/'] },
  },
  {
    id: 'zenegy',
    name: 'Zenegy',
    category,
    patterns: ['app.zenegy.com'],
    examples: { blocked: ['https://app.zenegy.com/'], allowed: ['https://zenegy.com/'] },
  },
];
