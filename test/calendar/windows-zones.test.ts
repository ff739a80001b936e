import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { expect, it } from 'vitest';
import { zoneOfWindows } from '../../src/calendar/windows-zones';

it('knows every zone of Windows, and as the same one as CLDR', () => {
  const all = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
  expect(all.length).toBeGreaterThan(130);
  expect(all.map(({ windowsName }) => zoneOfWindows(windowsName))).toEqual(
    all.map(({ iana }) => iana[0]),
  );
  expect(zoneOfWindows('w. europe standard time')).toBe('Europe/Berlin');
  expect(zoneOfWindows('Customized Time Zone')).toBeUndefined();
});
