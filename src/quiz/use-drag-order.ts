import { useState, type PointerEvent, type RefObject } from 'react';

interface DragOrder {
  /** The line that is being dragged. */
  dragged: string | null;
  /** What the handle of a line listens to. */
  handle: (id: string) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
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
  const drop = () => setDragged(null);
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged !== id) return;
      const boxes = [...(list.current?.children ?? [])].map((line) => line.getBoundingClientRect());
      const from = order.indexOf(id);
      const above = boxes.filter((box, place) =>
        place === from ? false : event.clientY > box.top + box.height / 2,
      ).length;
      if (above !== from) moveTo(id, above);
    },
    onPointerUp: drop,
    onPointerCancel: drop,
  });
  return { dragged, handle };
}
