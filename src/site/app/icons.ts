import sharp from 'sharp';
import mark from '../../../public/icon.svg?raw';
import { colour } from './colours.ts';

export interface Icon {
  /** Of its file, without the ending. */
  name: string;
  /** Width and height in pixels. */
  size: number;
  /**
   * How a device may use it. `maskable`: the device cuts its edges off. `monochrome`: only its shape counts.
   * https://www.w3.org/TR/appmanifest/#icon-purposes
   */
  purpose: 'any' | 'maskable' | 'monochrome';
  /** How much of the width the mark takes. What is maskable may lose all outside a circle of four fifths. */
  share: number;
}

/** Icons for a device’s home screen. The names are part of the address that devices remember. */
export const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, purpose: 'any', share: 0.74 },
  { name: 'icon-512', size: 512, purpose: 'any', share: 0.74 },
  { name: 'maskable-512', size: 512, purpose: 'maskable', share: 0.54 },
  { name: 'monochrome-512', size: 512, purpose: 'monochrome', share: 0.74 },
];

/** iPhones and iPads take this one, and round its corners. */
export const APPLE_ICON: Icon = {
  name: 'apple-touch-icon',
  size: 180,
  purpose: 'any',
  share: 0.66,
};

/** @returns an icon as PNG, drawn from the mark in `public/icon.svg` */
export const drawIcon = (icon: Icon): Promise<Buffer> =>
  sharp(Buffer.from(svgOf(icon)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

function svgOf({ size, purpose, share }: Icon): string {
  const side = size * share;
  const edge = (size - side) / 2;
  const place = `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" `;
  const inColours = (ink: string, dot: string) =>
    mark
      .replace(/<style>[^]*?<\/style>/, `<style>path{fill:${ink}}circle{fill:${dot}}</style>`)
      .replace('<svg ', place);
  const all = `width="${size}" height="${size}"`;
  // Of a shape, only what is not seen through counts: the full stop is a hole.
  const drawn =
    purpose === 'monochrome'
      ? `<mask id="shape">${inColours('#fff', '#000')}</mask><rect ${all} mask="url(#shape)"/>`
      : `<rect ${all} fill="${colour('paper', 'light')}"/>${inColours(colour('ink', 'light'), colour('offer', 'dark'))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${all}>${drawn}</svg>`;
}
