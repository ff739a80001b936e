/** Zones with a change of the clock in each half of the year, on both sides of the equator and of UTC. */
export const zones = [
  { zone: 'Europe/Berlin', spring: '2026-03-29', autumn: '2026-10-25', winter: 60, summer: 120 },
  {
    zone: 'America/New_York',
    spring: '2026-03-08',
    autumn: '2026-11-01',
    winter: -300,
    summer: -240,
  },
  {
    zone: 'Australia/Sydney',
    spring: '2026-10-04',
    autumn: '2026-04-05',
    winter: 600,
    summer: 660,
  },
] as const;
