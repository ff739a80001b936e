import axe from 'axe-core';

/** Everything that the accessibility rules find wrong, in words. */
export const faults = async (): Promise<string[]> => {
  // What needs a layout can't be told here; the page as a whole is not ours to give here.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};
