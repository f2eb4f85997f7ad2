/** As many dots as a projector shows, of the longer side. */
const LONGEST = 1600;
const QUALITY = 0.82;

/**
 * A picture of a file as a data address, no larger than it is shown. It is drawn anew: of where and when it was taken
 * nothing remains. Throws where the file is no picture.
 */
export async function shrunk(file: Blob): Promise<string> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const on = canvas.getContext('2d');
  if (!on) throw new Error('The browser draws no pictures');
  on.fillStyle = '#ffffff';
  on.fillRect(0, 0, canvas.width, canvas.height);
  on.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas.toDataURL('image/jpeg', QUALITY);
}
