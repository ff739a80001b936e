// Hosts that carry several things that wait: each of them names its own paths there.

/** HubSpot's app in each region. */
export const hubspotHosts = [
  'app-ap1.hubspot.com',
  'app-eu1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app.hubspot.com',
];

/** Salesforce Lightning: by Salesforce, behind Defender, for the military, in China. */
export const lightningHosts = [
  'lightning.force.com',
  'lightning.force.com.mcas.ms',
  'lightning.force.mil',
  'lightning.sfcrmapps.cn',
];

/** Zoho's data centres. */
export const zohoDomains = [
  'zoho.com',
  'zoho.com.au',
  'zoho.com.cn',
  'zoho.eu',
  'zoho.in',
  'zoho.jp',
  'zoho.sa',
  'zohocloud.ca',
];
