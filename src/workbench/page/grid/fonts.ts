import './fonts.css';

const FACES = ['Calibri', 'Arial'].flatMap((name) => [`12px "${name}"`, `bold 12px "${name}"`]);

/** Has the fonts of `fonts.css` ready before the grid is drawn, which does not draw again when one arrives later. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}
