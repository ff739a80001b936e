import { useRef, useState } from 'preact/hooks';
import { dragged, type DragKind, type Placed, type Point } from './drag';

/** In CSS pixels: a hand that clicks moves by less. */
const slack = 4;

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The place on the sheet under the pointer: in the nearest day, also beside the sheet. */
export const pointAt = (
  sheet: HTMLElement,
  { from, to }: Hours,
  { clientX: x, clientY: y }: MouseEvent,
): Point => {
  const days = [...sheet.querySelectorAll<HTMLElement>('[data-day]')].map((each) => ({
    day: each.dataset['day'] ?? '',
    box: each.getBoundingClientRect(),
  }));
  const off = ({ left, right }: DOMRect): number => Math.max(left - x, x - right, 0);
  const [nearest] = days.sort((a, b) => off(a.box) - off(b.box));
  if (!nearest) throw new Error('a sheet without a day');
  const { day, box } = nearest;
  const share = box.height > 0 ? (y - box.top) / box.height : 0;
  return { day, minute: from + Math.min(1, Math.max(0, share)) * (to - from) };
};

export interface Dragging {
  readonly kind: DragKind;
  /** Of the slot that is dragged; none for a new one. */
  readonly key?: string;
  readonly placed: Placed;
}

interface Begun {
  readonly kind: DragKind;
  readonly key?: string;
  readonly before: Placed;
  readonly onDrop: (placed: Placed) => void;
}

/** Drags on the sheet by mouse, pen or finger. Escape lets everything stay as it was. */
export const useDrag = (sheet: { readonly current: HTMLElement | null }, hours: Hours) => {
  const [dragging, setDragging] = useState<Dragging>();
  /** The click that ends a drag is none. */
  const wasDrag = useRef(false);

  const begin = (event: PointerEvent, { kind, key, before, onDrop }: Begun): void => {
    wasDrag.current = false;
    const grid = sheet.current;
    if (!grid || event.button !== 0 || !event.isPrimary) return;
    const start = pointAt(grid, hours, event);
    const held = event.currentTarget;
    let placed: Placed | undefined;
    const done = new AbortController();
    const { signal } = done;
    const stop = (): void => {
      done.abort();
      setDragging(undefined);
    };
    const follow = (now: PointerEvent): void => {
      const far = Math.hypot(now.clientX - event.clientX, now.clientY - event.clientY);
      if (!placed && far < slack) return;
      // The hand may leave the window.
      if (!placed && held instanceof Element) held.setPointerCapture(event.pointerId);
      wasDrag.current = true;
      placed = dragged(kind, before, start, pointAt(grid, hours, now));
      setDragging({ kind, ...(key !== undefined && { key }), placed });
    };
    addEventListener('pointermove', follow, { signal });
    addEventListener('pointercancel', stop, { signal });
    addEventListener(
      'pointerup',
      () => {
        stop();
        if (placed) onDrop(placed);
      },
      { signal },
    );
    addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        stop();
      },
      { signal, capture: true },
    );
  };
  return { dragging, begin, isDrag: () => wasDrag.current };
};

export type Drag = ReturnType<typeof useDrag>;
