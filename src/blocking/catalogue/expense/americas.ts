import type { Site } from '../../site';

const category = 'expense';

/** Expense services whose users are mostly in the Americas. */
export const americas: readonly Site[] = [
  {
    id: 'airbase',
    name: 'Airbase',
    category,
    patterns: ['dashboard.airbase.io'],
    examples: {
      blocked: ['https://dashboard.airbase.io/home'],
      allowed: ['https://www.airbase.com/'],
    },
  },
  {
    id: 'bill-spend',
    name: 'BILL Spend & Expense',
    category,
    patterns: ['app.divvy.co', 'app.getdivvy.com'],
    examples: {
      blocked: ['https://app.divvy.co/companies/1/home/dashboard', 'https://app.getdivvy.com/'],
      allowed: ['https://app.bill.com/', 'https://www.bill.com/'],
    },
  },
  {
    id: 'brex',
    name: 'Brex',
    category,
    patterns: ['dashboard.brex.com'],
    examples: {
      blocked: ['https://dashboard.brex.com/'],
      allowed: ['https://www.brex.com/', 'https://developer.brex.com/'],
    },
  },
  {
    id: 'center',
    name: 'Center',
    category,
    patterns: ['app.getcenter.com'],
    examples: { blocked: ['https://app.getcenter.com/'], allowed: ['https://getcenter.com/'] },
  },
  {
    id: 'clara',
    name: 'Clara',
    category,
    patterns: ['app.clara.com'],
    examples: { blocked: ['https://app.clara.com/'], allowed: ['https://www.clara.com/'] },
  },
  {
    id: 'everlance',
    name: 'Everlance',
    category,
    patterns: ['dashboard.everlance.com'],
    examples: {
      blocked: ['https://dashboard.everlance.com/'],
      allowed: ['https://www.everlance.com/blog'],
    },
  },
  {
    id: 'expenseon',
    name: 'ExpenseOn',
    category,
    patterns: ['app.expenseon.com'],
    examples: {
      blocked: ['https://app.expenseon.com/admin/login'],
      allowed: ['https://www.expenseon.com/'],
    },
  },
  {
    id: 'extend',
    name: 'Extend',
    category,
    patterns: ['app.paywithextend.com'],
    examples: {
      blocked: ['https://app.paywithextend.com/signin'],
      allowed: ['https://www.paywithextend.com/'],
    },
  },
  {
    id: 'flash-expense',
    name: 'Flash expenses',
    category,
    patterns: ['hros.flashapp.com.br/expense'],
    examples: {
      blocked: ['https://hros.flashapp.com.br/expense'],
      allowed: ['https://flashapp.com.br/', 'https://hros.flashapp.com.br/home'],
    },
  },
  {
    id: 'float',
    name: 'Float',
    category,
    patterns: ['app.floatfinancial.com'],
    examples: {
      blocked: ['https://app.floatfinancial.com/'],
      allowed: ['https://floatfinancial.com/'],
    },
  },
  {
    id: 'gusto-expenses',
    name: 'Gusto expenses',
    category,
    patterns: ['app.gusto.com/expenses'],
    examples: {
      blocked: ['https://app.gusto.com/expenses'],
      allowed: ['https://app.gusto.com/dashboard'],
    },
  },
  {
    id: 'hurdlr',
    name: 'Hurdlr',
    category,
    patterns: ['app.hurdlr.com'],
    examples: { blocked: ['https://app.hurdlr.com/'], allowed: ['https://www.hurdlr.com/'] },
  },
  {
    id: 'jeeves',
    name: 'Jeeves',
    category,
    patterns: ['app.tryjeeves.com'],
    examples: { blocked: ['https://app.tryjeeves.com/'], allowed: ['https://www.tryjeeves.com/'] },
  },
  {
    id: 'mendel',
    name: 'Mendel',
    category,
    patterns: ['app.mendel.com'],
    examples: {
      blocked: ['https://mx.app.mendel.com/v2/travels/', 'https://app.mendel.com/'],
      allowed: ['https://www.mendel.com/'],
    },
  },
  {
    id: 'mesh-payments',
    name: 'Mesh Payments',
    category,
    patterns: ['app.meshpayments.com'],
    examples: {
      blocked: ['https://app.meshpayments.com/'],
      allowed: ['https://meshpayments.com/'],
    },
  },
  {
    id: 'mileiq',
    name: 'MileIQ',
    category,
    patterns: ['dashboard.mileiq.com'],
    examples: { blocked: ['https://dashboard.mileiq.com/'], allowed: ['https://mileiq.com/blog'] },
  },
  {
    id: 'motus',
    name: 'Motus',
    category,
    patterns: ['app.motus.com'],
    examples: { blocked: ['https://app.motus.com/'], allowed: ['https://www.motus.com/'] },
  },
  {
    id: 'onfly',
    name: 'Onfly',
    category,
    patterns: ['app.onfly.com', 'app.onfly.com.br'],
    examples: {
      blocked: ['https://app.onfly.com/v2#/home', 'https://app.onfly.com.br/'],
      allowed: ['https://www.onfly.com.br/'],
    },
  },
  {
    id: 'paytrack',
    name: 'Paytrack',
    category,
    patterns: ['login.paytrack.com.br'],
    examples: {
      blocked: ['https://login.paytrack.com.br/'],
      allowed: ['https://www.paytrack.com.br/'],
    },
  },
  {
    id: 'pex',
    name: 'PEX',
    category,
    patterns: ['dashboard.pexcard.com'],
    examples: {
      blocked: ['https://dashboard.pexcard.com/'],
      allowed: ['https://developer.pexcard.com/'],
    },
  },
  {
    id: 'ramp',
    name: 'Ramp',
    category,
    patterns: ['app.ramp.com'],
    examples: {
      blocked: ['https://app.ramp.com/home'],
      allowed: ['https://ramp.com/blog', 'https://support.ramp.com/'],
    },
  },
  {
    id: 'rindegastos',
    name: 'Rindegastos',
    category,
    patterns: ['app.rindegastos.com', 'web.rindegastos.com'],
    examples: {
      blocked: ['https://app.rindegastos.com/employee/expenses', 'https://web.rindegastos.com/'],
      allowed: ['https://rindegastos.com/'],
    },
  },
  {
    id: 'shoeboxed',
    name: 'Shoeboxed',
    category,
    patterns: ['app.shoeboxed.com'],
    examples: { blocked: ['https://app.shoeboxed.com/'], allowed: ['https://www.shoeboxed.com/'] },
  },
  {
    id: 'teampay',
    name: 'Teampay',
    category,
    patterns: ['app.teampay.co'],
    examples: { blocked: ['https://app.teampay.co/'], allowed: ['https://www.teampay.co/'] },
  },
  {
    id: 'travelbank',
    name: 'TravelBank',
    category,
    patterns: ['app.travelbank.com'],
    examples: { blocked: ['https://app.travelbank.com/'], allowed: ['https://travelbank.com/'] },
  },
  {
    id: 'triplog',
    name: 'TripLog',
    category,
    patterns: ['triplogmileage.com/web'],
    examples: {
      blocked: ['https://triplogmileage.com/web/'],
      allowed: ['https://triplogmileage.com/'],
    },
  },
  {
    id: 'vexpenses',
    name: 'VExpenses',
    category,
    patterns: ['app.vexpenses.com'],
    examples: {
      blocked: ['https://app.vexpenses.com/inicio-colaborador'],
      allowed: ['https://vexpenses.com.br/'],
    },
  },
];
