import { expect, it } from 'vitest';
import { meantOf, type FrameSelection } from '../../src/browser/page-selection';

const frame = (
  frameId: number,
  text: string,
  focus: FrameSelection['focus'] = 'elsewhere',
): FrameSelection => ({
  frameId,
  text,
  focus,
  parts: null,
  inPage: true,
  cut: { start: false, end: false },
});

it.each<[string, FrameSelection[], string | null]>([
  ['the one with the focus', [frame(0, 'old', 'inFrame'), frame(3, 'new', 'here')], 'new'],
  ['the page', [frame(3, 'framed'), frame(0, 'page', 'here')], 'page'],
  ['the page, with the focus elsewhere', [frame(3, 'framed'), frame(0, 'page')], 'page'],
  ['a frame, if nothing else is', [frame(0, '', 'here'), frame(3, 'framed')], 'framed'],
  ['nothing', [frame(0, '', 'here'), frame(3, '')], ''],
  ['unknown: the frame with the focus lets nobody in', [frame(0, 'old', 'inFrame')], null],
  ['unknown: no frame does', [], null],
])('means %s', (_, frames, text) => {
  expect(meantOf(frames)?.text ?? null).toBe(text);
});
