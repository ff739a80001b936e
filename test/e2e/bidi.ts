import { connect } from 'puppeteer-core';
import type { Control, Evaluate, Place, Surface } from './browser';
import { until } from './until';

type Json = Record<string, unknown>;

/** WebDriver BiDi as it is spoken: one command, its result. */
export type Send = (method: string, params: Json) => Promise<Json>;

/** puppeteer's connection, which speaks every command; its own pages know nothing of a popup. */
interface Connection {
  send(method: string, params: Json): Promise<{ result: Json }>;
}

export const openConnection = async (address: string): Promise<Send> => {
  const browser = await connect({
    browserWSEndpoint: `${address}/session`,
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    networkEnabled: false,
    defaultViewport: null,
  });
  const { connection } = browser as unknown as { connection: Connection };
  return async (method, params) => (await connection.send(method, params)).result;
};

export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[] | null;
}

export const contexts = async (send: Send, params: Json = {}): Promise<readonly Context[]> =>
  (await send('browsingContext.getTree', params))['contexts'] as readonly Context[];

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export const evaluateIn = async (send: Send, context: string, code: string): Promise<unknown> => {
  const answer = (await send('script.evaluate', {
    target: { context },
    expression: `(async () => JSON.stringify(await (${code})))()`,
    awaitPromise: true,
  })) as unknown as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  const value = answer.result?.value;
  return value === undefined ? undefined : JSON.parse(value);
};

/** The function and its arguments as source; `__name` is what some compilers wrap functions in. */
export const callOf = (run: unknown, args: readonly unknown[]): string =>
  `((__name) => (${String(run)})(...${JSON.stringify(args)}))((f) => f)`;

/** The keys that have a name, as WebDriver writes them. */
const keyCodes: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  Control: '\uE009',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  Shift: '\uE008',
  Alt: '\uE00A',
};

export const createSurface = (send: Send, context: string): Surface => {
  const evaluate: Evaluate = async (run, ...args) =>
    (await evaluateIn(send, context, callOf(run, args))) as never;

  const locate = async (locator: Json): Promise<Json[]> =>
    (await send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 }))[
      'nodes'
    ] as Json[];
  const byRole = ({ role, name }: Control) => ({ type: 'accessibility', value: { role, name } });
  const isEnabled = async (node: Json): Promise<boolean> => {
    const answer = await send('script.callFunction', {
      functionDeclaration: '(e) => !e.disabled',
      arguments: [{ sharedId: node['sharedId'] }],
      target: { context },
      awaitPromise: false,
    });
    return (answer['result'] as Json | undefined)?.['value'] === true;
  };
  /** The node, once a click on it does something. */
  const waitFor = (what: string, locator: Json): Promise<Json> =>
    until(what, async () => {
      const [node] = await locate(locator);
      return node && (await isEnabled(node)) && node;
    });

  const clickAt = async (x: number, y: number, origin: unknown): Promise<void> => {
    // Where the click leads away from the document, its frame may be gone before it answers.
    await send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    }).catch((error: unknown) => {
      if (!/no such frame|discarded|closed|AbortError/i.test(String(error))) throw error;
    });
  };
  /** Calls a function, in its source, with the node. */
  const callWith = async (node: Json, functionDeclaration: string): Promise<Json> =>
    (
      await send('script.callFunction', {
        functionDeclaration,
        arguments: [{ sharedId: node['sharedId'] }],
        target: { context },
        awaitPromise: true,
      })
    )['result'] as Json;
  /** Into sight, once it no longer moves: a click aims first and presses then. */
  const scrollTo = async (node: Json): Promise<void> => {
    await callWith(
      node,
      `async (e) => {
        for (let before = ''; ; ) {
          e.scrollIntoView({ block: 'center' });
          const { x, y } = e.getBoundingClientRect();
          if (before === x + ' ' + y) return;
          before = x + ' ' + y;
          await new Promise((soon) => setTimeout(soon, 30));
        }
      }`,
    );
  };
  const watchForPress = `(e) => {
    e.wasPressed = false;
    addEventListener(
      'pointerdown',
      (event) => { e.wasPressed ||= event.composedPath().includes(e); },
      { capture: true, once: true },
    );
  }`;
  const clickNode = async (node: Json): Promise<void> => {
    await until('a click', async () => {
      // Throws, and so is tried again, when the page grew after the scrolling and moved it out of sight.
      await scrollTo(node);
      await callWith(node, watchForPress);
      await clickAt(0, 0, { type: 'element', element: node });
      // Where something else had moved there meanwhile, once more; a click that led away can't be asked.
      return callWith(node, '(e) => e.wasPressed').then(
        ({ value }) => value !== false,
        () => true,
      );
    });
  };
  const press = async (...keys: string[]): Promise<void> => {
    const actions = keys
      .map((key) => keyCodes[key] ?? key)
      .flatMap((key) => (key in keyCodes ? [key] : [...key]))
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    await send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  };
  const click = async (control: Control): Promise<void> =>
    clickNode(await waitFor(`${control.role} ${control.name}`, byRole(control)));

  return {
    evaluate,
    address: () => evaluate(() => location.href),
    text: () => evaluate(() => document.body.innerText),
    has: async (control) => (await locate(byRole(control))).length > 0,
    click,
    clickOn: async (selector) =>
      clickNode(await waitFor(selector, { type: 'css', value: selector })),
    clickAt: (x, y) => clickAt(x, y, 'viewport'),
    fill: async (control, text) => {
      // What grows above it may have moved it away from under the click.
      await until(`the focus in ${control.name}`, async () => {
        const node = await waitFor(`${control.role} ${control.name}`, byRole(control));
        await clickNode(node);
        return (await callWith(node, '(e) => e === document.activeElement'))['value'] === true;
      });
      await evaluate(() => {
        const field = document.activeElement;
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
          field.select();
      });
      await press(text);
    },
    press,
    pressWith: async (held, key) => {
      const down = [...held, key].map((each) => ({ type: 'keyDown', value: keyCodes[each] }));
      const up = down.toReversed().map(({ value }) => ({ type: 'keyUp', value }));
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
      });
    },
    drag: async (from, to) => {
      const at = ({ x, y }: Place) => ({ x: Math.round(x), y: Math.round(y), origin: 'viewport' });
      await send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', ...at(from) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerMove', ...at(to), duration: 100 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    paste: async () => {
      const control = keyCodes['Control'];
      const actions = [
        { type: 'keyDown', value: control },
        { type: 'keyDown', value: 'v' },
        { type: 'keyUp', value: 'v' },
        { type: 'keyUp', value: control },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
  };
};
