/** All that the popup and a session's end ask of plans: one bundle rather than one for each. */
export { findOrAddCustomer } from '../customers';
export { nextSlot } from './next-slot';
export { planSlot } from './plan-slot';
export { plannedSince } from './planned-since';
export { situationFor } from './situation';
