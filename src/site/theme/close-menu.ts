/**
 * Closes the menu that the choice of a theme stands in once the focus has left it: on a small screen it lies over the
 * page, and would hide where the focus is. The choice is the last stop in the menu, so this comes with its script, and
 * costs a page nothing until then. Without scripts the style sheet of the header hides the menu.
 */
export function closeMenu(menu: HTMLElement): void {
  const closeFrom = (next: EventTarget | null) => {
    // A press on the paper closes it by itself, and one on its button does, too.
    if (next instanceof Element && !menu.contains(next) && !opens(next, menu)) menu.hidePopover();
  };
  menu.addEventListener('focusout', ({ relatedTarget }) => closeFrom(relatedTarget));
  // The focus may have gone on while this script was on its way.
  if (document.activeElement !== document.body) closeFrom(document.activeElement);
}

const opens = (element: Element, menu: HTMLElement) =>
  element instanceof HTMLButtonElement && element.popoverTargetElement === menu;
