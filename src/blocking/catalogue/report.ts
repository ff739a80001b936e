import type { Site } from '../site';

const category = 'report';

/** The report paths of a Lightning org, on each host that serves one. */
const lightning = (host: string): string[] =>
  [
    '/lightning/n/standard-Analytics',
    '/lightning/o/Dashboard',
    '/lightning/o/Forecasting',
    '/lightning/o/Report',
    '/lightning/page/analytics',
    '/lightning/r/Dashboard',
    '/lightning/r/Report',
    // A report's id starts with 00O, a dashboard's with 01Z.
    '/lightning/r/sObject/00O*',
    '/lightning/r/sObject/01Z*',
    '/one/one.app#/sObject/00O*',
  ].map((path) => `${host}${path}`);

const hubspotHosts = [
  'app-ap1.hubspot.com',
  'app-eu1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app.hubspot.com',
];

const zohoHosts = ['crm.zoho.com', 'crm.zoho.com.au', 'crm.zoho.eu', 'crm.zoho.in'];

export const report: readonly Site[] = [
  {
    id: 'amocrm',
    name: 'amoCRM',
    category,
    patterns: ['amocrm.ru/stats', 'kommo.com/stats'],
    instead: '/leads/list/',
    examples: {
      blocked: ['https://acme.amocrm.ru/stats/', 'https://acme.kommo.com/stats/pipeline/'],
      allowed: ['https://acme.amocrm.ru/leads/detail/1', 'https://acme.kommo.com/leads/detail/1'],
    },
  },
  {
    id: 'asana-reporting',
    name: 'Asana reporting',
    category,
    patterns: ['app.asana.com/0/reporting'],
    examples: {
      blocked: ['https://app.asana.com/0/reporting/1'],
      allowed: ['https://app.asana.com/0/1/2'],
    },
  },
  {
    id: 'baremetrics',
    name: 'Baremetrics',
    category,
    patterns: ['app.baremetrics.com'],
    examples: {
      blocked: ['https://app.baremetrics.com/'],
      allowed: ['https://baremetrics.com/blog'],
    },
  },
  {
    id: 'bitrix24-reports',
    name: 'Bitrix24 analytics',
    category,
    patterns: [
      'bitrix24.com/report/analytics',
      'bitrix24.de/report/analytics',
      'bitrix24.ru/report/analytics',
    ],
    instead: '/crm/company/list/',
    examples: {
      blocked: ['https://acme.bitrix24.com/report/analytics/'],
      allowed: ['https://acme.bitrix24.ru/crm/deal/details/1/'],
    },
  },
  {
    id: 'chartmogul-reports',
    name: 'ChartMogul reports',
    category,
    patterns: ['app.chartmogul.com#/reports'],
    instead: '/#/customers',
    examples: {
      blocked: ['https://app.chartmogul.com/#/reports/mrr'],
      allowed: ['https://app.chartmogul.com/#/customers/1'],
    },
  },
  {
    id: 'databox',
    name: 'Databox',
    category,
    patterns: ['app.databox.com'],
    examples: { blocked: ['https://app.databox.com/'], allowed: ['https://databox.com/blog'] },
  },
  {
    id: 'domo',
    name: 'Domo',
    category,
    patterns: ['domo.com/page'],
    except: ['www.domo.com'],
    examples: {
      blocked: ['https://acme.domo.com/page/123'],
      allowed: ['https://www.domo.com/', 'https://domohelp.domo.com/'],
    },
  },
  {
    id: 'dynamics-365',
    name: 'Dynamics 365 dashboards and reports',
    category,
    patterns: [
      'dynamics.com/crmreports/viewer',
      'dynamics.com/main.aspx?pagetype=dashboard',
      'dynamics.com/main.aspx?pagetype=entitylist&etn=report',
    ],
    instead: '/main.aspx?pagetype=entitylist&etn=account',
    examples: {
      blocked: [
        'https://org.crm4.dynamics.com/main.aspx?appid=x&pagetype=dashboard',
        'https://org.crm.dynamics.com/main.aspx?etn=report&pagetype=entitylist',
        'https://org.crm.dynamics.com/crmreports/viewer/viewer.aspx?id=1',
      ],
      allowed: [
        'https://org.crm4.dynamics.com/main.aspx?appid=x&pagetype=entityrecord&etn=account&id=y',
        'https://org.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=account',
      ],
    },
  },
  {
    id: 'geckoboard',
    name: 'Geckoboard',
    category,
    patterns: ['app.geckoboard.com'],
    examples: {
      blocked: ['https://app.geckoboard.com/'],
      allowed: ['https://www.geckoboard.com/'],
    },
  },
  {
    id: 'hubspot-reports',
    name: 'HubSpot reports',
    category,
    patterns: hubspotHosts.flatMap((host) => [
      `${host}/analytics`,
      `${host}/forecasting`,
      `${host}/reports-dashboard`,
      `${host}/reports-list`,
    ]),
    instead: '/contacts',
    examples: {
      blocked: [
        'https://app.hubspot.com/reports-dashboard/123/view/4',
        'https://app-eu1.hubspot.com/analytics/123/',
      ],
      allowed: [
        'https://app.hubspot.com/contacts/123/record/0-3/789',
        'https://app-eu1.hubspot.com/contacts/1/record/0-1/2',
        'https://app.hubspot.com/workflows/123/',
      ],
    },
  },
  {
    id: 'insightly-reports',
    name: 'Insightly reports',
    category,
    patterns: ['crm.na1.insightly.com/reports'],
    instead: '/list/organisation/',
    examples: {
      blocked: ['https://crm.na1.insightly.com/reports'],
      allowed: ['https://crm.na1.insightly.com/details/contact/1'],
    },
  },
  {
    id: 'klipfolio',
    name: 'Klipfolio',
    category,
    patterns: ['app.klipfolio.com'],
    examples: {
      blocked: ['https://app.klipfolio.com/'],
      allowed: ['https://www.klipfolio.com/blog'],
    },
  },
  {
    id: 'lightdash',
    name: 'Lightdash',
    category,
    patterns: ['lightdash.cloud'],
    examples: {
      blocked: ['https://acme.lightdash.cloud/projects/1'],
      allowed: ['https://docs.lightdash.com/'],
    },
  },
  {
    id: 'looker',
    name: 'Looker',
    category,
    patterns: ['cloud.looker.com'],
    examples: {
      blocked: ['https://acme.cloud.looker.com/dashboards/1'],
      allowed: ['https://docs.looker.com/', 'https://cloud.google.com/looker/docs'],
    },
  },
  {
    id: 'looker-studio',
    name: 'Looker Studio',
    category,
    patterns: ['datastudio.google.com', 'lookerstudio.google.com'],
    examples: {
      blocked: ['https://lookerstudio.google.com/reporting/1'],
      allowed: ['https://docs.google.com/', 'https://drive.google.com/'],
    },
  },
  {
    id: 'metabase-cloud',
    name: 'Metabase Cloud',
    category,
    patterns: ['metabaseapp.com'],
    examples: {
      blocked: ['https://acme.metabaseapp.com/dashboard/1'],
      allowed: ['https://www.metabase.com/docs'],
    },
  },
  {
    id: 'monday-dashboards',
    name: 'monday.com dashboards',
    category,
    patterns: ['monday.com/overviews'],
    examples: {
      blocked: ['https://acme.monday.com/overviews/1'],
      allowed: ['https://acme.monday.com/boards/1/pulses/2'],
    },
  },
  {
    id: 'pipedrive-insights',
    name: 'Pipedrive Insights',
    category,
    patterns: ['pipedrive.com/progress'],
    instead: '/organizations/list',
    examples: {
      blocked: ['https://acme.pipedrive.com/progress/insights'],
      allowed: [
        'https://acme.pipedrive.com/deal/1',
        'https://acme.pipedrive.com/activities/calendar',
      ],
    },
  },
  {
    id: 'plecto',
    name: 'Plecto',
    category,
    patterns: ['app.plecto.com'],
    examples: { blocked: ['https://app.plecto.com/'], allowed: ['https://www.plecto.com/'] },
  },
  {
    id: 'power-bi',
    name: 'Power BI',
    category,
    patterns: [
      'app.fabric.microsoft.com',
      'app.powerbi.cn',
      'app.powerbi.com',
      'app.powerbigov.us',
    ],
    // Published to the web, inside other companies' pages.
    except: ['app.powerbi.com/view', 'app.powerbigov.us/view'],
    examples: {
      blocked: [
        'https://app.powerbi.com/groups/me/reports/1',
        'https://app.fabric.microsoft.com/home',
      ],
      allowed: [
        'https://app.powerbi.com/view?r=abc',
        'https://powerbi.microsoft.com/',
        'https://learn.microsoft.com/fabric',
      ],
    },
  },
  {
    id: 'qlik-cloud',
    name: 'Qlik Cloud',
    category,
    patterns: ['qlikcloud.com'],
    examples: {
      blocked: ['https://acme.eu.qlikcloud.com/sense/app/1'],
      allowed: ['https://www.qlik.com/', 'https://community.qlik.com/'],
    },
  },
  {
    id: 'quicksight',
    name: 'Amazon QuickSight',
    category,
    patterns: ['quicksight.aws.amazon.com'],
    examples: {
      blocked: ['https://us-east-1.quicksight.aws.amazon.com/sn/start'],
      allowed: ['https://aws.amazon.com/quicksight/', 'https://console.aws.amazon.com/'],
    },
  },
  {
    id: 'salesforce-classic',
    name: 'Salesforce Classic reports',
    category,
    patterns: ['my.salesforce.com/00O*', 'my.salesforce.com/01Z*'],
    instead: '/001',
    examples: {
      blocked: [
        'https://acme.my.salesforce.com/00O5g000004abcd',
        'https://acme.my.salesforce.com/01Z5g',
      ],
      allowed: [
        'https://acme.my.salesforce.com/001D000000IRFmaIAH',
        'https://acme.my.salesforce.com/home/home.jsp',
      ],
    },
  },
  {
    id: 'salesforce-lightning',
    name: 'Salesforce reports',
    category,
    patterns: [
      ...lightning('lightning.force.com'),
      ...lightning('lightning.force.com.mcas.ms'),
      ...lightning('lightning.force.mil'),
      ...lightning('lightning.sfcrmapps.cn'),
    ],
    instead: '/lightning/o/Account/list',
    examples: {
      blocked: [
        'https://acme.lightning.force.com/lightning/o/Report/home',
        'https://acme.lightning.force.com/lightning/r/Report/00O5g/view',
        'https://acme.lightning.force.com/lightning/r/sObject/00O5g/view',
        'https://acme.lightning.force.com/lightning/r/Dashboard/01Z5g/view',
        'https://acme--uat.sandbox.lightning.force.com/lightning/o/Dashboard/home',
        'https://acme.lightning.force.com.mcas.ms/lightning/o/Report/home',
        'https://acme.lightning.force.com/one/one.app#/sObject/00O5g/view',
      ],
      allowed: [
        'https://acme.lightning.force.com/lightning/r/Account/001XXXXXXXXXXXXXXX/view',
        'https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=x',
        'https://acme.lightning.force.com/lightning/page/home',
        'https://acme.lightning.force.com/lightning/n/CustomTab',
        'https://acme.lightning.force.com/one/one.app#/sObject/001.../view',
      ],
    },
  },
  {
    id: 'sap-analytics-cloud',
    name: 'SAP Analytics Cloud',
    category,
    patterns: ['sapanalytics.cloud'],
    examples: {
      blocked: ['https://acme.eu10.sapanalytics.cloud/sap/fpa/ui/'],
      allowed: ['https://help.sap.com/'],
    },
  },
  {
    id: 'sigma',
    name: 'Sigma',
    category,
    patterns: ['app.sigmacomputing.com'],
    examples: {
      blocked: ['https://app.sigmacomputing.com/acme'],
      allowed: ['https://www.sigmacomputing.com/'],
    },
  },
  {
    id: 'tableau-cloud',
    name: 'Tableau Cloud',
    category,
    patterns: ['online.tableau.com'],
    examples: {
      blocked: ['https://prod-uk-a.online.tableau.com/#/site/acme'],
      allowed: ['https://public.tableau.com/', 'https://www.tableau.com/'],
    },
  },
  {
    id: 'thoughtspot',
    name: 'ThoughtSpot',
    category,
    patterns: ['thoughtspot.cloud'],
    examples: {
      blocked: ['https://acme.thoughtspot.cloud/'],
      allowed: ['https://docs.thoughtspot.com/'],
    },
  },
  {
    id: 'veeva-vault-reports',
    name: 'Veeva Vault reports',
    category,
    patterns: ['veevavault.com/ui#dashboards/', 'veevavault.com/ui#reporting/'],
    examples: {
      blocked: [
        'https://acme.veevavault.com/ui/#reporting/1',
        'https://acme.veevavault.com/ui/#dashboards/2',
      ],
      allowed: ['https://acme.veevavault.com/ui/#doc_info/1'],
    },
  },
  {
    id: 'zoho-crm-reports',
    name: 'Zoho CRM reports',
    category,
    patterns: zohoHosts.flatMap((host) => [
      `${host}/crm/*/tab/Dashboards`,
      `${host}/crm/*/tab/Reports`,
      `${host}/crm/tab/Dashboards`,
      `${host}/crm/tab/Reports`,
    ]),
    instead: '/crm/tab/Accounts',
    examples: {
      blocked: [
        'https://crm.zoho.com/crm/org123/tab/Reports/1',
        'https://crm.zoho.eu/crm/tab/Dashboards',
      ],
      allowed: ['https://crm.zoho.com/crm/org123/tab/Accounts/456'],
    },
  },
];
