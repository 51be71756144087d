import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--force-color-profile=srgb'];

/**
 * A real Chromium, wherever this machine can have one: the path in `PAYSHEET_CHROMIUM`, the build that an npm package
 * carries (Linux on x64), an installed Chrome or Edge, or Playwright's own download.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['PAYSHEET_CHROMIUM'];
  if (named) return chromium.launch({ executablePath: named, args: FLAGS });
  if (process.platform === 'linux' && process.arch === 'x64') {
    installChineseFont();
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args: FLAGS });
  }
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: FLAGS }).catch(() => null);
    if (browser) return browser;
  }
  execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  return chromium.launch({ args: FLAGS });
}

/** A bare Linux machine has no Chinese glyphs: without them screenshots show boxes and widths are wrong. */
function installChineseFont(): void {
  const fonts = join(homedir(), '.local', 'share', 'fonts', 'paysheet');
  const packaged = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  );
  mkdirSync(fonts, { recursive: true });
  for (const file of ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']) {
    const target = join(fonts, file.split('/').at(-1) ?? file);
    if (!existsSync(target)) copyFileSync(join(packaged, file), target);
  }
}
