import { imageIdOf } from './names.ts';

/** A picture of the sample, drawn by us, before it is turned to raster. */
export interface SampleImage {
  id: string;
  /** The file's name in `content/sample/images/`. */
  file: string;
  /** What it shows; absent where it only decorates. */
  alt?: string;
  isDecorative: boolean;
  licence: string;
  /** The point that must stay visible when the picture is cropped, in per cent from the left and the top. */
  focus: { x: number; y: number };
}

/** The sample's pictures: flat shapes in the site's own colours, 1600 by 900. */
export const sampleImages: SampleImage[] = [
  picture('signpost', 'A signpost with three coloured arms on a green hill', { x: 50, y: 45 }),
  picture('evening-window', 'A house at night with one bright window and an open door', { x: 60, y: 60 }),
  picture('hub', 'A low building with a wide door and bunting, among houses', { x: 50, y: 60 }),
  picture('two-cups', 'Two cups of tea on a table', { x: 50, y: 60 }),
  picture('path', 'A footpath that winds over hills between trees', { x: 50, y: 60 }),
  picture('brushes', 'Paint brushes in a jar beside bright paper shapes', { x: 45, y: 55 }),
  picture('song', 'Coloured waves that rise like the notes of a song', { x: 50, y: 50 }),
  picture('fruit-bowl', 'A bowl of fruit on a table', { x: 50, y: 60 }),
  picture('surgery', 'A GP surgery with a ramp to its door', { x: 50, y: 60 }),
  picture('pharmacy', 'Bottles and boxes of medicine on a shelf', { x: 50, y: 50 }),
  picture('harbour', 'A lighthouse and a small boat by the sea', { x: 65, y: 50 }),
  picture('valley', 'A village with a church tower in a wide valley', { x: 50, y: 60 }),
  picture('pillars', 'Three pillars that carry one roof', { x: 50, y: 50 }),
  picture('papers', 'A small stack of printed pages', { x: 50, y: 50 }),
  picture('warm-home', 'A house in the snow with a warm blanket around it', { x: 50, y: 55 }),
];

function picture(name: string, alt: string, focus: SampleImage['focus']): SampleImage {
  return { id: imageIdOf(name), file: `${name}.svg`, alt, isDecorative: false, licence: 'CC0', focus };
}
