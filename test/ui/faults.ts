import axe from 'axe-core';

/** Everything that the accessibility rules find wrong, in words. */
export const faults = async (): Promise<string[]> => {
  // What needs a layout can't be told here; the page as a whole is not ours to give here.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

/**
 * As above where a whole surface is drawn: also that it has one heading of its own. The rule for that
 * needs a layout.
 */
export const pageFaults = async (): Promise<string[]> => {
  const titles = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
  return [
    ...(titles.length === 1 && titles[0] !== '' ? [] : [`headings of level 1: ${titles.join()}`]),
    ...(await faults()),
  ];
};
