/** A line of a calendar file, taken apart. */
export interface Property {
  /** In small letters, as are those of parameters. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const parameter = /;([\w-]+)=((?:"[^"]*"|[^":;])*)/g;
const parts = new RegExp(`^([\\w-]+)((?:${parameter.source})*):(.*)$`);

const propertyIn = (line: string): Property => {
  const [, name, parameters = ''] = parts.exec(line) ?? [];
  if (name === undefined) throw new RangeError('no property');
  return {
    name: name.toLowerCase(),
    parameters: Object.fromEntries(
      [...parameters.matchAll(parameter)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value.replaceAll('"', ''),
      ]),
    ),
    value: line.slice(name.length + parameters.length + 1).trim(),
  };
};

/**
 * The properties on these lines.
 * @throws when one is written wrongly
 */
export const propertiesOf = (text: string): Property[] =>
  text
    .replace(/(?:\r\n|\r|\n)[ \t]/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !/^(BEGIN|END):/i.test(line))
    .map(propertyIn);

export const allOf = (properties: readonly Property[], name: string): Property[] =>
  properties.filter((each) => each.name === name);

/** The value as it is written; empty when there is none. */
export const valueOf = (properties: readonly Property[], name: string): string =>
  allOf(properties, name)[0]?.value ?? '';

const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

export interface WrittenTime {
  /** `2026-03-29T09:00:00`; that of a day is its first. */
  readonly shown: string;
  readonly isDay: boolean;
  readonly isUtc: boolean;
}

/**
 * A time as files have it: `20260329T070000Z`, without a Z, or only the day.
 * @throws when it is written otherwise; a day that doesn't exist passes
 */
export const timeIn = (value: string): WrittenTime => {
  const [, year, month, day, hour, minute, second, utc] = basic.exec(value) ?? [];
  if (!year || !month || !day) throw new RangeError('no time');
  const time = hour && minute && second ? `${hour}:${minute}:${second}` : '00:00:00';
  return { shown: `${year}-${month}-${day}T${time}`, isDay: !hour, isUtc: utc === 'Z' };
};
