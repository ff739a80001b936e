// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../src/ui/tabs';

afterEach(cleanup);

const keys = ['heard', 'ask', 'need'] as const;

const Held = () => {
  const [chosen, choose] = useState<(typeof keys)[number]>('heard');
  const tabs = keys.map((key) => ({ key, label: key }));
  return (
    <Tabs label="Notes" tabs={tabs} chosen={chosen} onChoose={choose}>
      <p>This is {chosen}</p>
    </Tabs>
  );
};

const chosen = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
const press = (key: string): void => {
  fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
};

describe('tabs', () => {
  it('are chosen with a click', () => {
    render(<Held />);
    fireEvent.click(screen.getByRole('tab', { name: 'ask' }));
    expect(screen.getByRole('tabpanel', { name: 'ask' }).textContent).toBe('This is ask');
  });

  it('are one stop for the Tab key, and follow the arrows round', () => {
    render(<Held />);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    press('ArrowRight');
    expect(chosen()).toBe('ask');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'ask' }));
    press('End');
    expect(chosen()).toBe('need');
    press('ArrowRight');
    expect(chosen()).toBe('heard');
    press('ArrowLeft');
    expect(chosen()).toBe('need');
  });

  it('are right for a screen reader', async () => {
    render(<Held />);
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});
