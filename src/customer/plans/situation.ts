import type { Situation } from '../../calendar/advice';
import type { Planning } from '../../calendar/planning';
import { zoneHere, type Time } from '../../calendar/time';

/** All that is known for advice about a customer. */
export const situationFor = async (
  _customerId: string,
  minutes: number,
  planning: Planning,
  now: Time,
): Promise<Situation> => Promise.resolve({ now, zone: zoneHere(), planning, minutes, planned: [] });
