import {
  useLayoutEffect,
  useState,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';

interface DragOrder {
  /** The line that is being dragged. */
  dragged: string | null;
  /** What the handle of a line listens to. */
  handle: (id: string) => { onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void };
}

/**
 * Lets lines be dragged into order with a mouse, a finger or a pen: the platform's pointer events, as its drag-and-drop
 * does not work with a finger. The line changes places as soon as the pointer is past the middle of another.
 * The handle needs `touch-action: none`, so that the page does not scroll instead.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  order: readonly string[],
  moveTo: (id: string, place: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<string | null>(null);

  // The window listens, not the handle: a line that changes places is taken out and put in again, and then the browser
  // no longer sends it what the pointer does. It listens at once, as a pointer may be let go soon.
  useLayoutEffect(() => {
    if (dragged === null) return;
    const move = (event: PointerEvent) => {
      const from = order.indexOf(dragged);
      const place = [...(list.current?.children ?? [])].filter((line, index) => {
        const box = line.getBoundingClientRect();
        return index !== from && event.clientY > box.top + box.height / 2;
      }).length;
      if (place !== from) moveTo(dragged, place);
    };
    const drop = () => setDragged(null);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
  }, [dragged, list, order, moveTo]);

  const handle = (id: string) => ({
    onPointerDown: (event: ReactPointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      // Else the mouse would mark text.
      event.preventDefault();
      setDragged(id);
    },
  });
  return { dragged, handle };
}
