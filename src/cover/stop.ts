import { isFresh } from './fresh';
import { leaveForBlockPage } from './leave';

// Registered, for as long as a session runs, for exactly the addresses that wait. A page that a site's
// own service worker serves makes no request, so no rule sees it; it ends here, before any script of its
// runs. To ask anything first would be too late: the decision lies in the registration.
if (isFresh()) leaveForBlockPage(location.href);
