/** Draws assets/*.png from assets/source/*.svg in every size the manifest names. Run after changing a drawing. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { launchBrowser } from './browser';

const sizes = [16, 32, 64, 80];

async function main(): Promise<void> {
  const root = join(__dirname, '..', 'assets');
  const browser = await launchBrowser();
  mkdirSync(root, { recursive: true });
  for (const file of readdirSync(join(root, 'source'))) {
    const svg = readFileSync(join(root, 'source', file), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(root, `${parse(file).name}-${size}.png`), png);
      await page.close();
    }
  }
  await browser.close();
}

void main();
