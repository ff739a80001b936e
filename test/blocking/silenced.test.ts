import { expect, it } from 'vitest';
import { shipped } from '../../src/blocking/shipped';
import { silencedHosts } from '../../src/blocking/silenced';
import { categories } from '../../src/blocking/site';
import { waitsFor } from '../../src/blocking/waits';

const hosts = silencedHosts(waitsFor(categories, shipped));

it.each(['mail.google.com', 'outlook.office.com', 'concursolutions.com', 'app.powerbi.com'])(
  'silences %s',
  (host) => {
    expect(hosts).toContain(host);
  },
);

it.each(['lightning.force.com', 'pipedrive.com', 'app.hubspot.com', 'dynamics.com'])(
  'leaves the CRM on %s its notifications, though its reports or its mail wait',
  (host) => {
    expect(hosts).not.toContain(host);
  },
);
