import { givenNames } from './given-names';

const given = `(?:${givenNames.filter((name) => name !== 'Will').join('|')})`;

/** Written big, and neither a person nor a company. */
const neither =
  'I|It|He|She|They|We|You|That|This|These|Those|Which|What|Who|The|My|Our|Your|Their|His|Her|A|An|One|No|Not|Nobody|Nothing|Everyone|Everybody|Everything|Someone|Somebody|Something|Anyone|Anything|Each|All|Most|Some|Many|Few|People|And|But|If|When|Where|Since|Because|So|Then|There|Here|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|German|French|Europe|China|Germany|France|Italy|Spain|Poland|India|England|America|Africa|Asia|London|Berlin|Paris|Rotterdam|Bangladesh|Vietnam|Turkey|Taiwan|Romania|Mexico|Korea|Japan|Pakistan|Dubai|Asia|Brazil|Canada|Ireland|Scotland|Portugal|Sweden|Norway|Denmark|Holland|Austria|Switzerland|WhatsApp|Excel|Word|PDF|IT|HR|QA|HQ|EU|UK|USA|US|CEO|CFO|COO|CTO|ISO|HACCP|GMP|FDA|Management|Customers|Production|Maintenance|Purchasing|Procurement|Finance|Quality|Head|Management|Wednesday|PO|POs|GP|GPs|Never|Always|Every|Maybe';
const big = `(?!(?:${neither})(?![\\p{L}\\p{N}]))\\p{Lu}[\\p{L}\\p{N}]+(?:-\\p{Lu}\\p{L}+)?`;

/** A word all in capitals is no one's name. */
export const person = `(?=\\p{Lu}\\p{Ll})${big}(?: (?:${big}))?`;
export const givenName = `${given}(?: ${big})?`;
export const company = `(?!${given}(?![\\p{L}\\p{N}]))${big}(?: (?:& )?${big}){0,2}`;
