/** @returns a row for an item of somebody's own. Whatever they wrote is shown as text. */
export function makeItem({ id, text }: { id: string; text: string }): HTMLLIElement {
  const row = document.createElement('li');
  row.className = 'item keep-together';
  row.dataset.own = id;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet item-button no-print';
  button.dataset.takeAway = id;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = id;
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = text;
  const label = document.createElement('label');
  label.append(box, words);
  row.append(button, label);
  nameButton(row, 'Take away');
  return row;
}

/** Says what the button of a row does; read aloud it also says to which item. */
export function nameButton(row: Element, does: 'Hide' | 'Show' | 'Take away'): void {
  const button = row.querySelector('.item-button');
  if (!button || button.textContent === does) return;
  button.textContent = does;
  button.setAttribute('aria-label', `${does}: ${row.querySelector('label')?.textContent.trim()}`);
}
