import type { Site } from '../../site';
import { makersOwn } from '../makers-own';
import { hubspotHosts, lightningHosts, zohoDomains } from '../shared-hosts';

const category = 'report';

const bitrixDomains = [
  'bitrix24.by',
  'bitrix24.cn',
  'bitrix24.com',
  'bitrix24.com.br',
  'bitrix24.com.tr',
  'bitrix24.de',
  'bitrix24.es',
  'bitrix24.eu',
  'bitrix24.fr',
  'bitrix24.id',
  'bitrix24.in',
  'bitrix24.it',
  'bitrix24.jp',
  'bitrix24.kz',
  'bitrix24.mx',
  'bitrix24.pl',
  'bitrix24.ru',
  'bitrix24.uk',
  'bitrix24.vn',
];

const dynamicsDomains = [
  'crm.appsplatform.us',
  'crm.dynamics.cn',
  'crm.microsoftdynamics.us',
  'dynamics.com',
  'dynamics.com.mcas.ms',
];

const myDomainHosts = [
  'my.salesforce.com',
  'my.salesforce.com.mcas.ms',
  'my.salesforce.mil',
  'my.sfcrmproducts.cn',
];

const zohoCrmHosts = zohoDomains.flatMap((domain) => [`crm.${domain}`, `crmplus.${domain}`]);

/** Every one of these hosts with every one of these paths. */
const each = (hosts: readonly string[], paths: readonly string[]): string[] =>
  hosts.flatMap((host) => paths.map((path) => `${host}${path}`));

export const crm: readonly Site[] = [
  {
    id: 'agendor',
    name: 'Agendor reports',
    category,
    patterns: ['app.agendor.com.br/relatorios'],
    instead: '/',
    examples: {
      blocked: ['https://app.agendor.com.br/relatorios'],
      allowed: ['https://app.agendor.com.br/negocio/1', 'https://www.agendor.com.br/blog/'],
    },
  },
  {
    id: 'amocrm',
    name: 'amoCRM reports',
    category,
    patterns: each(['amocrm.com', 'amocrm.ru', 'kommo.com'], ['/dashboard', '/stats']),
    except: ['www.amocrm.com', 'www.amocrm.ru', 'www.kommo.com'],
    instead: '/contacts/list/companies/',
    examples: {
      blocked: [
        'https://acme.amocrm.ru/stats/',
        'https://acme.amocrm.ru/dashboard/',
        'https://acme.amocrm.com/stats/',
        'https://acme.kommo.com/stats/pipeline/',
      ],
      allowed: [
        'https://acme.amocrm.ru/leads/detail/1',
        'https://acme.amocrm.ru/contacts/list/companies/',
        'https://acme.kommo.com/leads/detail/1',
        'https://www.kommo.com/dashboard/',
      ],
    },
  },
  {
    id: 'attio',
    name: 'Attio reports',
    category,
    patterns: ['app.attio.com/*/reports'],
    instead: '/',
    examples: {
      blocked: ['https://app.attio.com/acme/reports/1'],
      allowed: ['https://app.attio.com/acme/company/1', 'https://app.attio.com/acme/home'],
    },
  },
  {
    id: 'bitrix24-reports',
    name: 'Bitrix24 analytics',
    category,
    patterns: each(bitrixDomains, ['/crm/reports', '/report/analytics']),
    except: bitrixDomains.map((domain) => `www.${domain}`),
    instead: '/crm/company/list/',
    examples: {
      blocked: [
        'https://acme.bitrix24.com/report/analytics/',
        'https://acme.bitrix24.ru/crm/reports/report/',
        'https://acme.bitrix24.com.br/report/analytics/?analyticBoardKey=1',
      ],
      allowed: [
        'https://acme.bitrix24.ru/crm/deal/details/1/',
        'https://acme.bitrix24.de/crm/company/details/1/',
        'https://www.bitrix24.com/',
      ],
    },
  },
  {
    id: 'capsule',
    name: 'Capsule reports',
    category,
    patterns: ['capsulecrm.com/reports'],
    except: makersOwn('capsulecrm.com'),
    instead: '/parties',
    examples: {
      blocked: ['https://acme.capsulecrm.com/reports'],
      allowed: ['https://acme.capsulecrm.com/party/1', 'https://capsulecrm.com/reports'],
    },
  },
  {
    id: 'close',
    name: 'Close reports',
    category,
    patterns: ['app.close.com/reports'],
    instead: '/leads/',
    examples: {
      blocked: ['https://app.close.com/reports/activity/'],
      allowed: ['https://app.close.com/lead/lead_x/', 'https://app.close.com/opportunity/1'],
    },
  },
  {
    id: 'copper',
    name: 'Copper reports',
    category,
    patterns: ['app.copper.com/companies/*/app#/reports'],
    instead: '/',
    examples: {
      blocked: ['https://app.copper.com/companies/1/app#/reports/2'],
      allowed: [
        'https://app.copper.com/companies/1/app#/people/2',
        'https://app.copper.com/companies/1/app#/organizations',
      ],
    },
  },
  {
    id: 'dynamics-365',
    name: 'Dynamics 365 dashboards and reports',
    category,
    patterns: each(dynamicsDomains, [
      '/crmreports/viewer',
      '/main.aspx?pagetype=control&controlName=*Forecast*',
      '/main.aspx?pagetype=dashboard',
      '/main.aspx?pagetype=entitylist&etn=report',
    ]),
    instead: '/main.aspx?pagetype=entitylist&etn=account',
    examples: {
      blocked: [
        'https://org.crm4.dynamics.com/main.aspx?appid=x&pagetype=dashboard',
        'https://org.crm.dynamics.com/main.aspx?etn=report&pagetype=entitylist',
        'https://org.crm.dynamics.com/crmreports/viewer/viewer.aspx?id=1',
        'https://org.crm.dynamics.com/main.aspx?appid=x&pagetype=control&controlName=MscrmControls.ForecastGrid',
        'https://org.crm.dynamics.cn/main.aspx?pagetype=dashboard',
        'https://org.crm9.dynamics.com/main.aspx?pagetype=dashboard',
        'https://org.crm.microsoftdynamics.us/main.aspx?pagetype=dashboard',
        'https://org.crm4.dynamics.com.mcas.ms/main.aspx?pagetype=dashboard',
      ],
      allowed: [
        'https://org.crm4.dynamics.com/main.aspx?appid=x&pagetype=entityrecord&etn=account&id=y',
        'https://org.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=account',
        'https://org.crm4.dynamics.com/main.aspx?appid=x',
      ],
    },
  },
  {
    id: 'espocrm-reports',
    name: 'EspoCRM reports',
    category,
    patterns: ['espocloud.com#Report'],
    instead: '/#Account',
    examples: {
      blocked: ['https://acme.espocloud.com/#Report/view/1'],
      allowed: ['https://acme.espocloud.com/#Account/view/1', 'https://www.espocrm.com/'],
    },
  },
  {
    id: 'freshsales',
    name: 'Freshsales reports',
    category,
    patterns: each(
      ['myfreshworks.com'],
      [
        '/crm/sales/analytics',
        '/crm/sales/curated-reports',
        '/crm/sales/dashboard',
        '/crm/sales/reports',
      ],
    ),
    instead: '/crm/sales/accounts',
    examples: {
      blocked: [
        'https://acme.myfreshworks.com/crm/sales/analytics',
        'https://acme.myfreshworks.com/crm/sales/curated-reports',
        'https://acme.myfreshworks.com/crm/sales/dashboard',
        'https://acme.myfreshworks.com/crm/sales/reports/1',
      ],
      allowed: [
        'https://acme.myfreshworks.com/crm/sales/accounts/1',
        'https://acme.myfreshworks.com/crm/sales/deals/1',
      ],
    },
  },
  {
    id: 'freshsales-classic',
    name: 'Freshsales Classic reports',
    category,
    patterns: ['freshsales.io/reports'],
    except: makersOwn('freshsales.io'),
    instead: '/accounts',
    examples: {
      blocked: ['https://acme.freshsales.io/reports'],
      allowed: ['https://acme.freshsales.io/leads/1', 'https://www.freshsales.io/reports'],
    },
  },
  {
    id: 'highlevel',
    name: 'HighLevel reporting',
    category,
    patterns: ['app.gohighlevel.com/v2/location/*/reporting'],
    instead: '/',
    examples: {
      blocked: ['https://app.gohighlevel.com/v2/location/a1/reporting/reports'],
      allowed: [
        'https://app.gohighlevel.com/v2/location/a1/contacts/detail/b2',
        'https://app.gohighlevel.com/v2/location/a1/opportunities/list',
      ],
    },
  },
  {
    id: 'hubspot-reports',
    name: 'HubSpot reports',
    category,
    patterns: each(hubspotHosts, [
      '/analytics',
      '/forecasting',
      '/forecasts',
      '/report-builder',
      '/reports-dashboard',
      '/reports-list',
      '/sales-analytics',
    ]),
    instead: '/contacts',
    examples: {
      blocked: [
        'https://app.hubspot.com/reports-dashboard/123/view/4',
        'https://app.hubspot.com/reports-list/123',
        'https://app.hubspot.com/report-builder/123/',
        'https://app.hubspot.com/forecasting/123',
        'https://app-eu1.hubspot.com/analytics/123/',
        'https://app-na2.hubspot.com/sales-analytics/123/',
      ],
      allowed: [
        'https://app.hubspot.com/contacts/123/record/0-3/789',
        'https://app.hubspot.com/contacts/123/company/456',
        'https://app-eu1.hubspot.com/contacts/1/record/0-1/2',
        'https://app.hubspot.com/workflows/123/',
        'https://app.hubspot.com/user-guide/123',
      ],
    },
  },
  {
    id: 'insightly-reports',
    name: 'Insightly reports',
    category,
    patterns: ['insightly.com/reports'],
    except: makersOwn('insightly.com'),
    instead: '/list/organisation/',
    examples: {
      blocked: ['https://crm.na1.insightly.com/reports', 'https://crm.eu1.insightly.com/reports'],
      allowed: [
        'https://crm.na1.insightly.com/details/contact/1',
        'https://www.insightly.com/reports/',
      ],
    },
  },
  {
    id: 'leadsquared',
    name: 'LeadSquared reports',
    category,
    patterns: ['leadsquared.com/Reports'],
    except: makersOwn('leadsquared.com'),
    instead: '/',
    examples: {
      blocked: ['https://in21.leadsquared.com/Reports'],
      allowed: [
        'https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID=1',
        'https://www.leadsquared.com/reports/',
      ],
    },
  },
  {
    id: 'netsuite-reports',
    name: 'NetSuite reports',
    category,
    patterns: ['app.netsuite.com/app/reporting'],
    instead: '/app/common/entity/custjoblist.nl',
    examples: {
      blocked: ['https://123.app.netsuite.com/app/reporting/reportrunner.nl?cr=1'],
      allowed: [
        'https://123.app.netsuite.com/app/common/entity/custjob.nl?id=1',
        'https://123.app.netsuite.com/app/center/card.nl',
      ],
    },
  },
  {
    id: 'netsuite-saved-searches',
    name: 'NetSuite results of saved searches',
    category,
    // Lists of customers come this way as well as sums.
    optional: true,
    patterns: ['app.netsuite.com/app/common/search/searchresults.nl'],
    instead: '/app/common/entity/custjoblist.nl',
    examples: {
      blocked: ['https://123.app.netsuite.com/app/common/search/searchresults.nl?searchid=1'],
      allowed: ['https://123.app.netsuite.com/app/common/search/search.nl'],
    },
  },
  {
    id: 'nutshell',
    name: 'Nutshell reports',
    category,
    patterns: ['app.nutshell.com/reports'],
    instead: '/companies',
    examples: {
      blocked: ['https://app.nutshell.com/reports'],
      allowed: ['https://app.nutshell.com/person/1', 'https://app.nutshell.com/company/7-acme'],
    },
  },
  {
    id: 'odoo-dashboards',
    name: 'Odoo dashboards',
    category,
    patterns: ['odoo.com/odoo/dashboards'],
    except: makersOwn('odoo.com'),
    instead: '/odoo/contacts',
    examples: {
      blocked: ['https://acme.odoo.com/odoo/dashboards?dashboard_id=1'],
      allowed: [
        'https://acme.odoo.com/odoo/crm/1',
        'https://acme.odoo.com/odoo/contacts/7',
        'https://www.odoo.com/app/crm',
      ],
    },
  },
  {
    id: 'oracle-sales',
    name: 'Oracle Fusion reports',
    category,
    patterns: ['oraclecloud.com/analytics/saw.dll', 'oraclecloud.com/xmlpserver'],
    instead: '/crmUI/faces/FuseOverview',
    examples: {
      blocked: [
        'https://acme.fa.us2.oraclecloud.com/analytics/saw.dll?Dashboard',
        'https://acme.fa.us2.oraclecloud.com/xmlpserver/',
      ],
      allowed: [
        'https://acme.fa.us2.oraclecloud.com/crmUI/faces/FuseOverview',
        'https://acme.fa.us2.oraclecloud.com/fscmUI/faces/FuseWelcome',
      ],
    },
  },
  {
    id: 'pipedrive-insights',
    name: 'Pipedrive Insights',
    category,
    patterns: ['pipedrive.com/progress'],
    except: makersOwn('pipedrive.com'),
    instead: '/organizations/list',
    examples: {
      blocked: [
        'https://acme.pipedrive.com/progress/insights',
        'https://acme.pipedrive.com/progress/goals',
      ],
      allowed: [
        'https://acme.pipedrive.com/deal/1',
        'https://acme.pipedrive.com/organization/1',
        'https://acme.pipedrive.com/activities/calendar',
      ],
    },
  },
  {
    id: 'pipeline-crm',
    name: 'Pipeline CRM reports',
    category,
    patterns: ['app.pipelinecrm.com/reports'],
    instead: '/companies',
    examples: {
      blocked: ['https://app.pipelinecrm.com/reports'],
      allowed: ['https://app.pipelinecrm.com/deals/1', 'https://pipelinecrm.com/'],
    },
  },
  {
    id: 'ploomes',
    name: 'Ploomes analytics',
    category,
    patterns: ['app.ploomes.com/analytics', 'app10.ploomes.com/analytics'],
    instead: '/',
    examples: {
      blocked: ['https://app.ploomes.com/analytics', 'https://app10.ploomes.com/analytics/1'],
      allowed: ['https://app.ploomes.com/negocios/1', 'https://www.ploomes.com/'],
    },
  },
  {
    id: 'rd-station-crm',
    name: 'RD Station CRM reports',
    category,
    patterns: ['crm.rdstation.com/app#/reports'],
    instead: '/app',
    examples: {
      blocked: ['https://crm.rdstation.com/app#/reports'],
      allowed: ['https://crm.rdstation.com/app#/deals/1', 'https://www.rdstation.com/'],
    },
  },
  {
    id: 'salesforce-classic',
    name: 'Salesforce Classic reports',
    category,
    patterns: each(myDomainHosts, ['/00O*', '/01Z*', '/_ui/sales/forecasting', '/analytics/wave']),
    instead: '/001',
    examples: {
      blocked: [
        'https://acme.my.salesforce.com/00O5g000004abcd',
        'https://acme.my.salesforce.com/01Z5g',
        'https://acme.my.salesforce.com/_ui/sales/forecasting/ui/ForecastingTabPage',
        'https://acme.my.salesforce.com/analytics/wave/wave.app',
        'https://acme--uat.sandbox.my.salesforce.com/00O5g000004abcd',
        'https://acme.my.salesforce.com.mcas.ms/00O5g000004abcd',
      ],
      allowed: [
        'https://acme.my.salesforce.com/001D000000IRFmaIAH',
        'https://acme.my.salesforce.com/0065g00000ABcde',
        'https://acme.my.salesforce.com/home/home.jsp',
      ],
    },
  },
  {
    id: 'salesforce-lightning',
    name: 'Salesforce reports',
    category,
    patterns: each(lightningHosts, [
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
      '/one/one.app#/sObject/01Z*',
    ]),
    instead: '/lightning/o/Account/list',
    examples: {
      blocked: [
        'https://acme.lightning.force.com/lightning/o/Report/home',
        'https://acme.lightning.force.com/lightning/r/Report/00O5g/view',
        'https://acme.lightning.force.com/lightning/r/sObject/00O5g/view',
        'https://acme.lightning.force.com/lightning/r/Dashboard/01Z5g/view',
        'https://acme.lightning.force.com/lightning/r/sObject/01Z5g/view',
        'https://acme.lightning.force.com/lightning/page/analytics?wave__assetType=report',
        'https://acme.lightning.force.com/lightning/n/standard-Analytics',
        'https://acme.lightning.force.com/lightning/o/Forecasting/home',
        'https://acme--uat.sandbox.lightning.force.com/lightning/o/Dashboard/home',
        'https://acme.lightning.force.com.mcas.ms/lightning/o/Report/home',
        'https://acme.lightning.force.mil/lightning/o/Report/home',
        'https://acme.lightning.sfcrmapps.cn/lightning/o/Report/home',
        'https://acme.lightning.force.com/one/one.app#/sObject/00O5g/view',
      ],
      allowed: [
        'https://acme.lightning.force.com/lightning/r/Account/001XXXXXXXXXXXXXXX/view',
        'https://acme.lightning.force.com/lightning/r/sObject/0015g/view',
        'https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=x',
        'https://acme.lightning.force.com/lightning/page/home',
        'https://acme.lightning.force.com/lightning/n/CustomTab',
        'https://acme.lightning.force.com/one/one.app#/sObject/001.../view',
      ],
    },
  },
  {
    id: 'salesforce-pipeline-inspection',
    name: 'Salesforce pipeline inspection',
    category,
    // Some work their deals in it.
    optional: true,
    patterns: each(lightningHosts, ['/lightning/o/Opportunity/pipelineInspection']),
    instead: '/lightning/o/Account/list',
    examples: {
      blocked: ['https://acme.lightning.force.com/lightning/o/Opportunity/pipelineInspection'],
      allowed: ['https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=x'],
    },
  },
  {
    id: 'sugarcrm-reports',
    name: 'SugarCRM reports',
    category,
    patterns: ['sugarondemand.com#Forecasts', 'sugarondemand.com#Reports'],
    instead: '/#Accounts',
    examples: {
      blocked: [
        'https://acme.sugarondemand.com/#Reports/1',
        'https://acme.sugarondemand.com/#Forecasts',
      ],
      allowed: [
        'https://acme.sugarondemand.com/#Accounts/1',
        'https://acme.sugarondemand.com/#Home',
      ],
    },
  },
  {
    id: 'veeva-vault-reports',
    name: 'Veeva Vault reports',
    category,
    patterns: ['veevavault.com/ui#dashboards/', 'veevavault.com/ui#reporting/'],
    instead: '/ui/',
    examples: {
      blocked: [
        'https://acme.veevavault.com/ui/#reporting/1',
        'https://acme.veevavault.com/ui/#dashboards/2',
      ],
      allowed: [
        'https://acme.veevavault.com/ui/#doc_info/1',
        'https://acme.veevavault.com/ui/#t/0TB000/V53/1',
      ],
    },
  },
  {
    id: 'vtiger-reports',
    name: 'Vtiger reports',
    category,
    patterns: ['vtiger.com/index.php?module=Reports', 'vtiger.com/view?module=Reports'],
    except: makersOwn('vtiger.com'),
    instead: '/index.php?module=Accounts&view=List',
    examples: {
      blocked: [
        'https://acme.od1.vtiger.com/index.php?view=List&module=Reports',
        'https://acme.od2.vtiger.com/view/list?module=Reports',
      ],
      allowed: [
        'https://acme.od1.vtiger.com/index.php?module=Accounts&view=Detail&record=1',
        'https://www.vtiger.com/',
      ],
    },
  },
  {
    id: 'zendesk-sell',
    name: 'Zendesk Sell reports',
    category,
    patterns: ['app.futuresimple.com/reports', 'zendesk.com/sales/reports'],
    except: makersOwn('zendesk.com'),
    instead: '/',
    examples: {
      blocked: [
        'https://acme.zendesk.com/sales/reports/overview',
        'https://app.futuresimple.com/reports',
      ],
      allowed: [
        'https://acme.zendesk.com/sales/contacts/1',
        'https://app.futuresimple.com/leads/1',
        'https://www.zendesk.com/sell/',
      ],
    },
  },
  {
    id: 'zoho-crm-reports',
    name: 'Zoho CRM reports',
    category,
    patterns: each(zohoCrmHosts, [
      '/crm/*/tab/Dashboards',
      '/crm/*/tab/Forecasts',
      '/crm/*/tab/Reports',
      '/crm/tab/Dashboards',
      '/crm/tab/Forecasts',
      '/crm/tab/Reports',
    ]),
    instead: '/crm/tab/Accounts',
    examples: {
      blocked: [
        'https://crm.zoho.com/crm/org123/tab/Reports/1',
        'https://crm.zoho.com/crm/org123/tab/Dashboards/1',
        'https://crm.zoho.in/crm/org123/tab/Forecasts',
        'https://crm.zoho.eu/crm/tab/Dashboards',
        'https://crmplus.zoho.com/crm/org123/tab/Reports',
        'https://crm.zohocloud.ca/crm/org123/tab/Reports',
      ],
      allowed: [
        'https://crm.zoho.com/crm/org123/tab/Accounts/456',
        'https://crm.zoho.com/crm/org123/tab/Potentials/1',
        'https://crm.zoho.com/crm/org123/tab/Home/begin',
      ],
    },
  },
];
