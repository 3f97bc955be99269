import type { Page } from '@playwright/test';

export type Colour = readonly [red: number, green: number, blue: number];

/** How many pixels of a part of the page have about this colour: what a person sees, whoever drew it. */
export async function countPixels(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
  colour: Colour,
): Promise<number> {
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ png, colour }) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) return 0;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (colour.every((part, channel) => Math.abs(part - (data[at + channel] ?? 0)) < 30)) count += 1;
      }
      return count;
    },
    { png, colour },
  );
}
