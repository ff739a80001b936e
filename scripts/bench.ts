import { removeAllFolders } from '../test/e2e/process';
import { idle } from './bench/idle';
import { loadTime } from './bench/load-time';
import { match } from './bench/match';
import { panel } from './bench/panel';
import { popup } from './bench/popup';
import { allRoutes } from './bench/routes';
import { asTable, type Measure, type Row } from './bench/row';
import { size } from './bench/size';
import { search } from './bench/search';
import { startClick } from './bench/start';
import { statement } from './bench/statement';
import { build } from './build';

const measures: Readonly<Record<string, Measure>> = {
  match,
  routes: allRoutes,
  'load-time': loadTime,
  idle,
  start: startClick,
  popup,
  statement,
  panel,
  search,
  size,
};

/** A budget that is missed is shown and no failure; a measure that breaks is one. */
const run = async (name: string, measure: Measure): Promise<readonly Row[]> => {
  const started = Date.now();
  try {
    return await measure();
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} could not be measured. ${String(error)}`);
    return [{ what: name, budget: '', measured: 'not measured', baseline: '', ok: null }];
  } finally {
    removeAllFolders();
    console.error(`· ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(measures, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} among ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 1;
} else {
  await build();
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(measures))
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await run(name, measure)));
  console.log(asTable(rows));
}
