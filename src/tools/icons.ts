import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser';

/** The sizes that Excel asks an add-in for, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const name of ['icon', 'build']) {
  const drawing = readFileSync(`assets/${name}.svg`, 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
