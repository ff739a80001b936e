import type { Site } from '../../site';
import { makersOwn } from '../makers-own';
import { zohoDomains } from '../shared-hosts';

const category = 'report';

const databricksHosts = ['azuredatabricks.net', 'cloud.databricks.com', 'gcp.databricks.com'];

const powerBiHosts = [
  'app.high.powerbigov.us',
  'app.mil.powerbigov.us',
  'app.powerbi.cn',
  'app.powerbi.com',
  'app.powerbi.com.mcas.ms',
  'app.powerbigov.us',
];

export const bi: readonly Site[] = [
  {
    id: 'adaptive-planning',
    name: 'Workday Adaptive Planning',
    category,
    patterns: ['login.adaptiveinsights.com', 'login.adaptiveplanning.com'],
    examples: {
      blocked: ['https://login.adaptiveplanning.com/app', 'https://login.adaptiveinsights.com/app'],
      allowed: ['https://www.workday.com/en-us/products/adaptive-planning/overview.html'],
    },
  },
  {
    id: 'anaplan',
    name: 'Anaplan',
    category,
    patterns: ['app.anaplan.com'],
    examples: {
      blocked: ['https://us1a.app.anaplan.com/home', 'https://app.anaplan.com/'],
      allowed: ['https://www.anaplan.com/', 'https://help.anaplan.com/'],
    },
  },
  {
    id: 'astrato',
    name: 'Astrato',
    category,
    patterns: ['app.astrato.io'],
    except: ['app.astrato.io/embed'],
    examples: {
      blocked: ['https://app.astrato.io/data/sources'],
      allowed: ['https://astrato.io/', 'https://app.astrato.io/embed/xvf1'],
    },
  },
  {
    id: 'cluvio',
    name: 'Cluvio',
    category,
    patterns: ['app.cluvio.com'],
    examples: { blocked: ['https://app.cluvio.com/'], allowed: ['https://www.cluvio.com/'] },
  },
  {
    id: 'cognos-analytics',
    name: 'IBM Cognos Analytics',
    category,
    patterns: ['ca.analytics.ibm.com/bi'],
    // Where IBM's courses have their exercises.
    except: ['accelerator.ca.analytics.ibm.com'],
    examples: {
      blocked: ['https://us1.ca.analytics.ibm.com/bi/?perspective=dashboard'],
      allowed: [
        'https://www.ibm.com/products/cognos-analytics',
        'https://accelerator.ca.analytics.ibm.com/bi/?perspective=home',
      ],
    },
  },
  {
    id: 'cyfe',
    name: 'Cyfe',
    category,
    patterns: ['app.cyfe.com'],
    examples: { blocked: ['https://app.cyfe.com/'], allowed: ['https://www.cyfe.com/'] },
  },
  {
    id: 'databox',
    name: 'Databox',
    category,
    patterns: ['app.databox.com'],
    // A board that its owner shares with everybody.
    except: ['app.databox.com/datawall'],
    examples: {
      blocked: ['https://app.databox.com/'],
      allowed: ['https://databox.com/blog', 'https://app.databox.com/datawall/abc'],
    },
  },
  {
    id: 'databricks-dashboards',
    name: 'Databricks dashboards',
    category,
    patterns: databricksHosts.flatMap((host) => [
      `${host}/dashboardsv3`,
      `${host}/sql/dashboards`,
      `${host}/sql/dashboardsv3`,
    ]),
    examples: {
      blocked: [
        'https://adb-1.2.azuredatabricks.net/dashboardsv3/01ef/published',
        'https://dbc-1.cloud.databricks.com/sql/dashboards/1',
        'https://1.1.gcp.databricks.com/sql/dashboardsv3/01ef',
      ],
      allowed: [
        'https://docs.databricks.com/aws/en/dashboards/',
        'https://dbc-1.cloud.databricks.com/explore/data',
      ],
    },
  },
  {
    id: 'domo',
    name: 'Domo',
    category,
    patterns: ['domo.com/app-studio', 'domo.com/kpis', 'domo.com/page'],
    except: [...makersOwn('domo.com'), 'domohelp.domo.com'],
    examples: {
      blocked: ['https://acme.domo.com/page/123', 'https://acme.domo.com/app-studio/1/pages/2'],
      allowed: [
        'https://www.domo.com/',
        'https://www.domo.com/page/pricing',
        'https://domohelp.domo.com/',
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
      allowed: ['https://www.geckoboard.com/', 'https://share.geckoboard.com/dashboards/ABC'],
    },
  },
  {
    id: 'gooddata',
    name: 'GoodData',
    category,
    patterns: ['cloud.gooddata.com', 'on.gooddata.com', 'secure.gooddata.com'],
    examples: {
      blocked: [
        'https://acme.cloud.gooddata.com/dashboards/',
        'https://acme.on.gooddata.com/dashboards/',
        'https://secure.gooddata.com/',
      ],
      allowed: ['https://www.gooddata.com/docs', 'https://support.gooddata.com/'],
    },
  },
  {
    id: 'grow',
    name: 'Grow',
    category,
    patterns: ['app.gogrow.com'],
    except: ['app.gogrow.com/dashboard/share'],
    examples: {
      blocked: ['https://app.gogrow.com/dashboard/98743/'],
      allowed: ['https://www.grow.com/', 'https://app.gogrow.com/dashboard/share/d338bc'],
    },
  },
  {
    id: 'hex',
    name: 'Hex',
    category,
    patterns: ['app.hex.tech'],
    examples: {
      blocked: ['https://app.hex.tech/acme/home'],
      allowed: ['https://hex.tech/', 'https://learn.hex.tech/docs'],
    },
  },
  {
    id: 'holistics',
    name: 'Holistics',
    category,
    patterns: ['eu.holistics.io', 'secure.holistics.io', 'us.holistics.io'],
    examples: {
      blocked: ['https://secure.holistics.io/home', 'https://eu.holistics.io/dashboards/v3/1'],
      allowed: ['https://www.holistics.io/blog', 'https://docs.holistics.io/'],
    },
  },
  {
    id: 'jedox',
    name: 'Jedox',
    category,
    patterns: ['cloud.jedox.com'],
    examples: {
      blocked: ['https://acme.cloud.jedox.com/ui/'],
      allowed: ['https://www.jedox.com/', 'https://knowledgebase.jedox.com/'],
    },
  },
  {
    id: 'klipfolio',
    name: 'Klipfolio',
    category,
    patterns: ['app.klipfolio.com'],
    except: ['app.klipfolio.com/published'],
    examples: {
      blocked: ['https://app.klipfolio.com/dashboard'],
      allowed: ['https://www.klipfolio.com/blog', 'https://app.klipfolio.com/published/abc/sales'],
    },
  },
  {
    id: 'lightdash',
    name: 'Lightdash',
    category,
    patterns: ['lightdash.cloud'],
    examples: {
      blocked: ['https://acme.lightdash.cloud/projects/1', 'https://app.lightdash.cloud/'],
      allowed: ['https://docs.lightdash.com/', 'https://www.lightdash.com/'],
    },
  },
  {
    id: 'looker',
    name: 'Looker',
    category,
    patterns: ['looker.com'],
    except: [
      ...makersOwn('looker.com'),
      ...['connect', 'discover', 'go', 'info', 'marketplace', 'training'].map(
        (name) => `${name}.looker.com`,
      ),
      '=cloud.looker.com',
    ],
    examples: {
      blocked: [
        'https://acme.cloud.looker.com/dashboards/1',
        'https://acme.looker.com/dashboards/1',
        'https://acme.eu.looker.com/browse',
      ],
      allowed: [
        'https://looker.com/',
        'https://www.looker.com/',
        'https://docs.looker.com/',
        'https://community.looker.com/',
        'https://connect.looker.com/library',
        'https://cloud.google.com/looker/docs',
      ],
    },
  },
  {
    id: 'looker-studio',
    name: 'Looker Studio',
    category,
    patterns: ['datastudio.google.com', 'lookerstudio.google.com'],
    examples: {
      blocked: [
        'https://lookerstudio.google.com/reporting/1',
        'https://lookerstudio.google.com/u/0/',
        'https://datastudio.google.com/reporting/1',
      ],
      allowed: [
        'https://docs.google.com/',
        'https://drive.google.com/',
        'https://support.google.com/looker-studio',
      ],
    },
  },
  {
    id: 'luzmo',
    name: 'Luzmo',
    category,
    patterns: ['app.luzmo.com'],
    // A dashboard that its owner shares with everybody.
    except: ['app.luzmo.com/s'],
    examples: {
      blocked: ['https://app.luzmo.com/dashboards'],
      allowed: ['https://www.luzmo.com/', 'https://app.luzmo.com/s/house-prices-16cn'],
    },
  },
  {
    id: 'metabase-cloud',
    name: 'Metabase Cloud',
    category,
    patterns: ['metabaseapp.com'],
    except: ['metabaseapp.com/public'],
    examples: {
      blocked: ['https://acme.metabaseapp.com/dashboard/1'],
      allowed: [
        'https://www.metabase.com/docs',
        'https://acme.metabaseapp.com/public/dashboard/7a1e',
      ],
    },
  },
  {
    id: 'microstrategy-cloud',
    name: 'MicroStrategy',
    category,
    patterns: [
      'cloud.microstrategy.com/MicroStrategy',
      'cloud.microstrategy.com/MicroStrategyLibrary',
    ],
    examples: {
      blocked: [
        'https://env-1.customer.cloud.microstrategy.com/MicroStrategyLibrary/app',
        'https://env-1.customer.cloud.microstrategy.com/MicroStrategy/servlet/mstrWeb',
      ],
      allowed: ['https://www.strategysoftware.com/', 'https://community.microstrategy.com/'],
    },
  },
  {
    id: 'mode',
    name: 'Mode',
    category,
    patterns: ['app.mode.com'],
    examples: {
      blocked: ['https://app.mode.com/acme/reports/1'],
      allowed: ['https://mode.com/blog', 'https://mode.com/help/'],
    },
  },
  {
    id: 'omni',
    name: 'Omni',
    category,
    patterns: ['omniapp.co'],
    examples: {
      blocked: ['https://acme.omniapp.co/dashboards/1'],
      allowed: ['https://omni.co/', 'https://docs.omni.co/'],
    },
  },
  {
    id: 'oracle-analytics',
    name: 'Oracle Analytics Cloud',
    category,
    patterns: ['analytics.ocp.oraclecloud.com'],
    except: ['analytics.ocp.oraclecloud.com/public'],
    examples: {
      blocked: ['https://acme-ia.analytics.ocp.oraclecloud.com/ui/'],
      allowed: [
        'https://docs.oracle.com/en/cloud/paas/analytics-cloud/',
        'https://cloud.oracle.com/',
      ],
    },
  },
  {
    id: 'phocas',
    name: 'Phocas',
    category,
    patterns: ['phocassoftware.com'],
    except: [
      ...makersOwn('phocassoftware.com'),
      ...['academy', 'go', 'info', 'partners'].map((name) => `${name}.phocassoftware.com`),
    ],
    examples: {
      blocked: ['https://acme.phocassoftware.com/'],
      allowed: [
        'https://phocassoftware.com/',
        'https://www.phocassoftware.com/resources/blog',
        'https://help.phocassoftware.com/',
      ],
    },
  },
  {
    id: 'pigment',
    name: 'Pigment',
    category,
    patterns: ['pigment.app'],
    examples: {
      blocked: ['https://pigment.app/w/acme/application/1/boards/2'],
      allowed: ['https://www.pigment.com/', 'https://kb.pigment.com/docs'],
    },
  },
  {
    id: 'power-bi',
    name: 'Power BI',
    category,
    patterns: ['app.fabric.microsoft.com', ...powerBiHosts],
    // Published to the web, inside other companies' pages.
    except: powerBiHosts.map((host) => `${host}/view`),
    examples: {
      blocked: [
        'https://app.powerbi.com/groups/me/reports/1',
        'https://app.powerbi.com.mcas.ms/groups/me/reports/1',
        'https://app.powerbi.cn/home',
        'https://app.powerbigov.us/home',
        'https://app.high.powerbigov.us/home',
        'https://app.fabric.microsoft.com/home',
      ],
      allowed: [
        'https://app.powerbi.com/view?r=abc',
        'https://app.powerbigov.us/view?r=abc',
        'https://powerbi.microsoft.com/',
        'https://learn.microsoft.com/fabric',
      ],
    },
  },
  {
    id: 'preset',
    name: 'Preset',
    category,
    patterns: ['app.preset.io'],
    examples: {
      blocked: ['https://1a2b.us1a.app.preset.io/superset/dashboard/1/'],
      allowed: ['https://preset.io/blog', 'https://docs.preset.io/'],
    },
  },
  {
    id: 'qlik-cloud',
    name: 'Qlik Cloud',
    category,
    patterns: ['qlikcloud.com', 'qlikcloudgov.com'],
    examples: {
      blocked: ['https://acme.eu.qlikcloud.com/sense/app/1', 'https://acme.us.qlikcloudgov.com/'],
      allowed: ['https://www.qlik.com/', 'https://community.qlik.com/', 'https://help.qlik.com/'],
    },
  },
  {
    id: 'quick-bi',
    name: 'Alibaba Quick BI',
    category,
    patterns: ['bi.aliyun.com'],
    examples: {
      blocked: ['https://bi.aliyun.com/dashboard/view/pc.htm?pageId=1'],
      allowed: ['https://www.aliyun.com/', 'https://help.aliyun.com/product/30343.html'],
    },
  },
  {
    id: 'quicksight',
    name: 'Amazon QuickSight',
    category,
    patterns: ['quicksight.aws.amazon.com'],
    except: ['quicksight.aws.amazon.com/sn/embed/share'],
    examples: {
      blocked: ['https://us-east-1.quicksight.aws.amazon.com/sn/start'],
      allowed: [
        'https://aws.amazon.com/quicksight/',
        'https://console.aws.amazon.com/',
        'https://us-east-1.quicksight.aws.amazon.com/sn/embed/share/accounts/1/dashboards/2',
      ],
    },
  },
  {
    id: 'rill',
    name: 'Rill',
    category,
    patterns: ['ui.rilldata.com'],
    except: ['ui.rilldata.com/demo'],
    examples: {
      blocked: ['https://ui.rilldata.com/acme/sales/explore/pipeline'],
      allowed: ['https://www.rilldata.com/', 'https://ui.rilldata.com/demo/rill-github-analytics'],
    },
  },
  {
    id: 'sap-analytics-cloud',
    name: 'SAP Analytics Cloud',
    category,
    patterns: ['hcs.cloud.sap/sap/fpa', 'sapanalytics.cloud'],
    examples: {
      blocked: [
        'https://acme.eu10.sapanalytics.cloud/sap/fpa/ui/',
        'https://acme.us10.hcs.cloud.sap/sap/fpa/ui/tenants/1/bo/story/2',
      ],
      allowed: ['https://help.sap.com/', 'https://www.sap.com/'],
    },
  },
  {
    id: 'sigma',
    name: 'Sigma',
    category,
    patterns: ['app.sigmacomputing.com'],
    except: ['app.sigmacomputing.com/embed'],
    examples: {
      blocked: ['https://app.sigmacomputing.com/acme'],
      allowed: ['https://www.sigmacomputing.com/', 'https://app.sigmacomputing.com/embed/1-abc'],
    },
  },
  {
    id: 'sisense',
    name: 'Sisense',
    category,
    patterns: ['sisense.com/app/main'],
    except: makersOwn('sisense.com'),
    examples: {
      blocked: ['https://acme.sisense.com/app/main/dashboards/1'],
      allowed: ['https://www.sisense.com/', 'https://docs.sisense.com/main/SisenseLinux/'],
    },
  },
  {
    id: 'tableau-cloud',
    name: 'Tableau Cloud',
    category,
    patterns: ['online.tableau.com'],
    examples: {
      blocked: [
        'https://prod-uk-a.online.tableau.com/#/site/acme',
        'https://10ax.online.tableau.com/t/acme/views/Sales/Overview',
      ],
      allowed: [
        'https://public.tableau.com/app/profile/acme/viz/Rents/Overview',
        'https://www.tableau.com/',
        'https://help.tableau.com/',
      ],
    },
  },
  {
    id: 'thoughtspot',
    name: 'ThoughtSpot',
    category,
    patterns: ['thoughtspot.cloud'],
    examples: {
      blocked: ['https://acme.thoughtspot.cloud/'],
      allowed: ['https://docs.thoughtspot.com/', 'https://www.thoughtspot.com/'],
    },
  },
  {
    id: 'yandex-datalens',
    name: 'Yandex DataLens',
    category,
    patterns: ['datalens.yandex', 'datalens.yandex.cloud', 'datalens.yandex.ru'],
    examples: {
      blocked: [
        'https://datalens.yandex/abc',
        'https://datalens.yandex.cloud/abc',
        'https://datalens.yandex.ru/abc',
      ],
      allowed: ['https://yandex.ru/search/', 'https://yandex.cloud/docs', 'https://yandex.com/'],
    },
  },
  {
    id: 'zendesk-explore',
    name: 'Zendesk Explore',
    category,
    patterns: ['zendesk.com/explore'],
    except: makersOwn('zendesk.com'),
    examples: {
      blocked: ['https://acme.zendesk.com/explore/studio'],
      allowed: [
        'https://acme.zendesk.com/agent/tickets/1',
        'https://www.zendesk.com/explore/',
        'https://support.zendesk.com/hc',
      ],
    },
  },
  {
    id: 'zoho-analytics',
    name: 'Zoho Analytics',
    category,
    patterns: zohoDomains.map((domain) => `analytics.${domain}`),
    // Views that their owner shows to everybody.
    except: zohoDomains.map((domain) => `analytics.${domain}/open-view`),
    examples: {
      blocked: [
        'https://analytics.zoho.com/workspace/1/view/2',
        'https://analytics.zoho.eu/workspace/1',
        'https://analytics.zohocloud.ca/workspace/1',
      ],
      allowed: [
        'https://analytics.zoho.com/open-view/1',
        'https://www.zoho.com/analytics/',
        'https://crm.zoho.com/crm/org123/tab/Accounts/456',
      ],
    },
  },
];
