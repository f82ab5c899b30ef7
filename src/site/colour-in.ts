export type Look = 'light' | 'dark';

/**
 * @param tokens the text of `styles/tokens.css`
 * @param name of a colour in it, as `paper`
 * @throws when there is no such colour, or not in two looks
 */
export function colourIn(tokens: string, name: string, look: Look): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\(\\s*(#\\w+),\\s*(#\\w+)\\s*\\)`).exec(
    tokens,
  );
  const value = found?.[look === 'light' ? 1 : 2];
  if (!value) throw new Error(`styles/tokens.css has no colour “--${name}” for light and dark.`);
  return value;
}
