import type { Site } from '../../site';
import { makersOwn } from '../makers-own';
import { lightningHosts, zohoDomains } from '../shared-hosts';

const category = 'expense';

/** Expense services, and expenses inside a suite, that are used in many parts of the world. */
export const worldwide: readonly Site[] = [
  {
    id: 'autoentry',
    name: 'AutoEntry',
    category,
    patterns: ['app.autoentry.com'],
    examples: { blocked: ['https://app.autoentry.com/'], allowed: ['https://www.autoentry.com/'] },
  },
  {
    id: 'certify',
    name: 'Emburse Expense Professional',
    category,
    patterns: ['expense.certify.com'],
    examples: {
      blocked: ['https://expense.certify.com/ExpRptList.aspx'],
      allowed: ['https://www.certify.com/'],
    },
  },
  {
    id: 'certinia-expenses',
    name: 'Certinia expense reports',
    category,
    patterns: lightningHosts.flatMap((host) => [
      `${host}/lightning/o/pse__Expense_Report__c`,
      `${host}/lightning/r/pse__Expense_Report__c`,
    ]),
    instead: '/lightning/o/Account/list',
    examples: {
      blocked: [
        'https://acme.lightning.force.com/lightning/o/pse__Expense_Report__c/list',
        'https://acme.lightning.force.com/lightning/r/pse__Expense_Report__c/a1B/view',
      ],
      allowed: ['https://acme.lightning.force.com/lightning/o/Account/list'],
    },
  },
  {
    id: 'chrome-river',
    name: 'Chrome River',
    category,
    patterns: ['app.ca1.chromeriver.com', 'app.chromeriver.com', 'app.eu1.chromeriver.com'],
    examples: {
      blocked: ['https://app.chromeriver.com/index', 'https://app.eu1.chromeriver.com/'],
      allowed: ['https://help.chromeriver.com/', 'https://www.chromeriver.com/'],
    },
  },
  {
    id: 'concur',
    name: 'SAP Concur',
    category,
    patterns: ['concurcdc.cn', 'concursolutions.com'],
    examples: {
      blocked: [
        'https://www.concursolutions.com/home',
        'https://eu2.concursolutions.com/',
        'https://www.concurcdc.cn/',
      ],
      allowed: [
        'https://www.concur.com/',
        'https://developer.concur.com/',
        'https://www.concur.cn/',
      ],
    },
  },
  {
    id: 'coupa-expenses',
    name: 'Coupa expenses',
    category,
    patterns: ['coupahost.com/expense_reports', 'coupahost.com/expenses'],
    examples: {
      blocked: [
        'https://acme.coupahost.com/expenses',
        'https://acme.coupahost.com/expense_reports/1',
      ],
      allowed: ['https://acme.coupahost.com/requisition_headers', 'https://www.coupa.com/'],
    },
  },
  {
    id: 'cytric',
    name: 'Cytric',
    category,
    patterns: ['cytric.net/ibe'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: { blocked: ['https://acme.cytric.net/ibe/'], allowed: ['https://amadeus.com/'] },
  },
  {
    id: 'deel-expenses',
    name: 'Deel expenses',
    category,
    patterns: ['app.deel.com/expenses', 'app.deel.com/expenses-claims'],
    examples: {
      blocked: [
        'https://app.deel.com/expenses',
        'https://app.deel.com/expenses-claims/my-expenses',
      ],
      allowed: ['https://app.deel.com/home'],
    },
  },
  {
    id: 'deem',
    name: 'Deem',
    category,
    patterns: ['app.deem.com'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: { blocked: ['https://app.deem.com/'], allowed: ['https://www.deem.com/'] },
  },
  {
    id: 'dext',
    name: 'Dext Prepare',
    category,
    patterns: ['app.dext.com'],
    examples: { blocked: ['https://app.dext.com/'], allowed: ['https://dext.com/'] },
  },
  {
    id: 'dynamics-finance-expenses',
    name: 'Dynamics 365 travel and expense',
    category,
    patterns: ['operations.dynamics.com.mcas.ms?mi=Trv*', 'operations.dynamics.com?mi=Trv*'],
    instead: '/?mi=CustTableListPage',
    examples: {
      blocked: [
        'https://acme.operations.dynamics.com/?cmp=usmf&mi=TrvExpenses',
        'https://acme.sandbox.operations.dynamics.com/?mi=TrvWorkspace&cmp=usmf',
        'https://acme.operations.dynamics.com.mcas.ms/?mi=TrvExpenses',
      ],
      allowed: [
        'https://acme.operations.dynamics.com/?cmp=usmf&mi=CustTableListPage',
        'https://acme.operations.dynamics.com/',
      ],
    },
  },
  {
    id: 'egencia',
    name: 'Egencia',
    category,
    patterns: ['www.egencia.com/app'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: {
      blocked: ['https://www.egencia.com/app'],
      allowed: ['https://www.egencia.com/en/'],
    },
  },
  {
    id: 'emburse',
    name: 'Emburse Spend',
    category,
    patterns: ['app.abacus.com', 'app.emburse.com'],
    examples: {
      blocked: ['https://app.emburse.com/', 'https://app.abacus.com/'],
      allowed: ['https://www.emburse.com/'],
    },
  },
  {
    id: 'expensify',
    name: 'Expensify',
    category,
    patterns: [
      'new.expensify.com',
      'www.expensify.com/expenses',
      'www.expensify.com/inbox',
      'www.expensify.com/report',
      'www.expensify.com/reports',
    ],
    examples: {
      blocked: [
        'https://new.expensify.com/',
        'https://www.expensify.com/reports?param=1',
        'https://www.expensify.com/report?id=1',
        'https://www.expensify.com/inbox',
      ],
      allowed: [
        'https://www.expensify.com/',
        'https://use.expensify.com/resource-center',
        'https://help.expensify.com/',
        'https://community.expensify.com/',
      ],
    },
  },
  {
    id: 'freeagent-expenses',
    name: 'FreeAgent expenses',
    category,
    patterns: ['freeagent.com/expenses'],
    examples: {
      blocked: ['https://acme.freeagent.com/expenses'],
      allowed: ['https://acme.freeagent.com/contacts', 'https://www.freeagent.com/features/'],
    },
  },
  {
    id: 'freshbooks-expenses',
    name: 'FreshBooks expenses',
    category,
    patterns: ['my.freshbooks.com#/expenses'],
    instead: '/#/clients',
    examples: {
      blocked: ['https://my.freshbooks.com/#/expenses'],
      allowed: ['https://my.freshbooks.com/#/clients'],
    },
  },
  {
    id: 'harvest-expenses',
    name: 'Harvest expenses',
    category,
    patterns: ['harvestapp.com/expenses'],
    examples: {
      blocked: ['https://acme.harvestapp.com/expenses'],
      allowed: ['https://acme.harvestapp.com/time'],
    },
  },
  {
    id: 'hubdoc',
    name: 'Hubdoc',
    category,
    patterns: ['app.hubdoc.com'],
    examples: { blocked: ['https://app.hubdoc.com/'], allowed: ['https://www.hubdoc.com/'] },
  },
  {
    id: 'navan',
    name: 'Navan',
    category,
    patterns: ['app.navan.com', 'app.tripactions.com'],
    examples: {
      blocked: ['https://app.navan.com/app/expense', 'https://app.tripactions.com/'],
      allowed: ['https://navan.com/'],
    },
  },
  {
    id: 'netsuite-expenses',
    name: 'NetSuite expense reports',
    category,
    patterns: [
      'app.netsuite.com/app/accounting/transactions/exprept.nl',
      'app.netsuite.com/app/accounting/transactions/transactionlist.nl?Transaction_TYPE=ExpRept',
    ],
    instead: '/app/common/entity/custjoblist.nl',
    examples: {
      blocked: [
        'https://123.app.netsuite.com/app/accounting/transactions/exprept.nl?id=1',
        'https://123.app.netsuite.com/app/accounting/transactions/transactionlist.nl?searchtype=Transaction&Transaction_TYPE=ExpRept',
      ],
      allowed: [
        'https://123.app.netsuite.com/app/center/card.nl',
        'https://123.app.netsuite.com/app/accounting/transactions/transactionlist.nl?Transaction_TYPE=SalesOrd',
        'https://123.app.netsuite.com/app/common/entity/custjob.nl?id=1',
      ],
    },
  },
  {
    id: 'nexonia',
    name: 'Emburse Nexonia',
    category,
    patterns: ['system.nexonia.com'],
    examples: {
      blocked: ['https://system.nexonia.com/assistant/showSignin'],
      allowed: ['https://www.nexonia.com/'],
    },
  },
  {
    id: 'odoo-expenses',
    name: 'Odoo expenses',
    category,
    patterns: ['odoo.com/odoo/expenses'],
    instead: '/odoo/contacts',
    examples: {
      blocked: ['https://acme.odoo.com/odoo/expenses'],
      allowed: ['https://acme.odoo.com/odoo/crm/1', 'https://www.odoo.com/app/expenses'],
    },
  },
  {
    id: 'oracle-expenses',
    name: 'Oracle Fusion expenses',
    category,
    patterns: ['oraclecloud.com/fscmUI/faces?fndGlobalItemNodeId=itemNode_my_information_expenses'],
    examples: {
      blocked: [
        'https://acme.fa.us2.oraclecloud.com/fscmUI/faces/FndOverview?fndGlobalItemNodeId=itemNode_my_information_expenses&_afrLoop=1',
        'https://acme.fa.us2.oraclecloud.com/fscmUI/faces/FuseOverview?a=b&fndGlobalItemNodeId=itemNode_my_information_expenses',
      ],
      allowed: [
        'https://acme.fa.us2.oraclecloud.com/fscmUI/faces/FuseWelcome',
        'https://acme.fa.us2.oraclecloud.com/crmUI/faces/FuseOverview',
      ],
    },
  },
  {
    id: 'quickbooks-expenses',
    name: 'QuickBooks expenses',
    category,
    patterns: [
      'qbo.intuit.com/app/expense',
      'qbo.intuit.com/app/expenses',
      'qbo.intuit.com/app/mileage',
    ],
    instead: '/app/customers',
    examples: {
      blocked: [
        'https://qbo.intuit.com/app/expenses',
        'https://qbo.intuit.com/app/expense?txnId=1',
        'https://qbo.intuit.com/app/mileage',
      ],
      allowed: ['https://qbo.intuit.com/app/customers', 'https://qbo.intuit.com/app/homepage'],
    },
  },
  {
    id: 'remote-expenses',
    name: 'Remote expenses',
    category,
    patterns: ['employ.remote.com/dashboard/expenses'],
    examples: {
      blocked: ['https://employ.remote.com/dashboard/expenses'],
      allowed: ['https://employ.remote.com/dashboard'],
    },
  },
  {
    id: 'rippling-spend',
    name: 'Rippling Spend',
    category,
    patterns: ['app.rippling.com/spend'],
    examples: {
      blocked: ['https://app.rippling.com/spend'],
      allowed: ['https://app.rippling.com/dashboard'],
    },
  },
  {
    id: 'spotnana',
    name: 'Spotnana',
    category,
    patterns: ['app.spotnana.com'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: { blocked: ['https://app.spotnana.com/'], allowed: ['https://www.spotnana.com/'] },
  },
  {
    id: 'sutiexpense',
    name: 'SutiExpense',
    category,
    patterns: ['sutiexpense.com'],
    except: [...makersOwn('sutiexpense.com')],
    examples: {
      blocked: ['https://acme.sutiexpense.com/'],
      allowed: ['https://www.sutisoft.com/', 'https://www.sutiexpense.com/'],
    },
  },
  {
    id: 'uber-business',
    name: 'Uber for Business',
    category,
    patterns: ['business.uber.com'],
    examples: {
      blocked: ['https://business.uber.com/'],
      allowed: ['https://m.uber.com/', 'https://www.uber.com/'],
    },
  },
  {
    id: 'xero-expenses',
    name: 'Xero expenses',
    category,
    patterns: ['expenses.xero.com', 'me.xero.com'],
    examples: {
      blocked: ['https://expenses.xero.com/', 'https://me.xero.com/'],
      allowed: ['https://www.xero.com/', 'https://go.xero.com/'],
    },
  },
  {
    id: 'zoho-books-expenses',
    name: 'Zoho Books expenses',
    category,
    patterns: zohoDomains.map((domain) => `books.${domain}/app#/expenses`),
    examples: {
      blocked: [
        'https://books.zoho.com/app/123#/expenses',
        'https://books.zoho.in/app#/expenses/1',
      ],
      allowed: ['https://books.zoho.com/app/123#/contacts'],
    },
  },
  {
    id: 'zoho-expense',
    name: 'Zoho Expense',
    category,
    patterns: zohoDomains.map((domain) => `expense.${domain}`),
    examples: {
      blocked: [
        'https://expense.zoho.com/app',
        'https://expense.zoho.eu/app',
        'https://expense.zohocloud.ca/app',
      ],
      allowed: ['https://www.zoho.com/expense/', 'https://crm.zoho.in/'],
    },
  },
];
