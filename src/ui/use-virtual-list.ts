import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

interface Choice {
  /** One for each row, in order. */
  readonly keys: readonly string[];
  /** The height of a row that was not measured yet, in px. */
  readonly estimate: number;
  /** Rows that stay drawn wherever the window stands: those that hold the focus, or are open. */
  readonly pinned: readonly string[];
}

export interface VirtualList {
  /** The element in which the rows stand. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Of the whole list, in px. */
  readonly height: number;
  /** Rows to draw, in order; `start` counts from the list's own beginning. */
  readonly rows: readonly Pick<VirtualItem, 'index' | 'start'>[];
  /** The ref of each row, which says its index in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Draws of a list that scrolls with the window only the rows near it, whatever their heights. */
export const useVirtualList = ({ keys, estimate, pinned }: Choice): VirtualList => {
  const list = useRef<HTMLDivElement>(null);
  const [, draw] = useState(0);
  const [margin, setMargin] = useState(0);

  // New functions are a new layout to the virtualizer: only what they depend on makes them new.
  const getItemKey = useMemo(() => (index: number) => keys[index] ?? index, [keys]);
  const kept = pinned.map((key) => keys.indexOf(key)).filter((index) => index >= 0);
  const rangeExtractor = useMemo(
    () =>
      (range: Parameters<typeof defaultRangeExtractor>[0]): number[] =>
        [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
    [kept.join()],
  );
  const fixed = useMemo(
    () => ({
      getScrollElement: () => window,
      estimateSize: () => estimate,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      initialOffset: () => window.scrollY,
      // A row without a layout (hidden, or not yet in the page) is no row without a height.
      measureElement: ((row, entry, instance) =>
        measureElement(row, entry, instance) || estimate) as typeof measureElement<HTMLElement>,
      onChange: () => {
        draw((n) => n + 1);
      },
      overscan: 8,
    }),
    [estimate],
  );
  const options = {
    ...fixed,
    count: keys.length,
    getItemKey,
    rangeExtractor,
    scrollMargin: margin,
  };
  const made = useRef<Virtualizer<Window, HTMLElement>>(null);
  const virtualizer = (made.current ??= new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);

  // What stands above the list grows and shrinks, and is not drawn with it.
  useLayoutEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top + window.scrollY));
    };
    look();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, []);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });

  return {
    list,
    height: virtualizer.getTotalSize(),
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, start: start - margin })),
    measure: virtualizer.measureElement,
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index, { align: 'center' });
    },
  };
};
