/** axe with contrast checks, in every state a visitor meets: both languages, both schemes, open, wrong, large, narrow. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './support/axe.mjs';
import { browsers, launch, resize } from './support/browsers.mjs';
import { press, serve, settled, visit } from './support/site.mjs';

const states = {
  'as it opens': async () => undefined,
  'with everything open': async (page) => {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('.more-button, .plan-open')) button.click();
    });
    await settled(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await settled(page);
  },
  'with figures asked for': async () => undefined,
  'with an error': async () => undefined,
};
const hashes = { 'with figures asked for': 'r=65-XPCC', 'with an error': 'y=2024&k=60' };

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

for (const name of browsers) {
  describe(`axe in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser.close());

    // Firefox follows the scheme of the machine over this protocol, so the dark one is checked in Chromium.
    const schemes = name === 'chromium' ? ['light', 'dark'] : ['as the machine has it'];
    for (const scheme of schemes) {
      for (const language of ['zh', 'en']) {
        for (const [state, prepare] of Object.entries(states)) {
          it(`${scheme}, ${language}, ${state}`, async () => {
            const parts = [language === 'en' ? 'lang=en' : '', hashes[state] ?? ''].filter(Boolean);
            const tested = await browser.newPage();
            await resize(tested, { width: state === 'as it opens' ? 360 : 1280, height: 900 });
            if (name === 'chromium') await tested.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            await tested.goto(`${site.url}#${parts.join('&')}`);
            await tested.waitForSelector('.headline-say, .error-summary');
            await prepare(tested);
            assert.deepEqual(await violations(tested), []);
            await tested.close();
          });
        }
      }
    }
  });
}

describe('large type', () => {
  it('is clean as well', async () => {
    const browser = await launch('chromium');
    const page = await visit(browser, site.url, { width: 360, height: 740 });
    await press(page, '[data-do=large]');
    await settled(page);
    assert.deepEqual(await violations(page), []);
    await browser.close();
  });
});
