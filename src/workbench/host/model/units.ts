/** Excel's API measures in points, the screen in pixels: 72 to 96. */
export function toPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function toPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
