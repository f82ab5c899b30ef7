/**
 * Opens a dialog whose form closes it (`method="dialog"`).
 * @returns the value of the button that it was answered with; nothing where it was left with Escape
 */
export function answerOf(dialog: HTMLDialogElement): Promise<string> {
  // Browsers tell of an end a moment later. Whoever asked before hears of theirs now, and not with this answer.
  dialog.dispatchEvent(new Event('close'));
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const close = () => {
      // That end of the one before.
      if (dialog.open) return;
      dialog.removeEventListener('close', close);
      resolve(dialog.returnValue);
    };
    dialog.addEventListener('close', close);
  });
}
