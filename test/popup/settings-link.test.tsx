// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { SettingsLink } from '../../src/popup/settings-link';
import { opened } from '../fakes/browser';

afterEach(() => {
  cleanup();
  opened.length = 0;
});

it('leads to the page of settings', () => {
  render(<SettingsLink />);
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(opened).toEqual(['options']);
});
