/** Nothing leaves the device: no request but for the page's own files, no cookie, nothing stored but the program. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browsers, launch } from './support/browsers.mjs';
import { built, keptFiles, programFiles, remembered } from './support/builds.mjs';
import { choose, fill, press, serve, settled, visit } from './support/site.mjs';

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

for (const name of browsers) {
  describe(`privacy in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser.close());

    it('asks its own origin for its own files, and nothing after that', async () => {
      const asked = [];
      browser.once('targetcreated', async (target) => {
        const opened = await target.page();
        opened?.on('request', (request) => asked.push(request.url()));
      });
      const page = await visit(browser, site.url);
      page.on('request', (request) => asked.push(request.url()));
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await settled(page);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      const start = asked.length;
      await choose(page, '/region', '44');
      await fill(page, '/person/monthly_income', '8000');
      await press(page, '[data-plan=fixed] .plan-open');
      await press(page, '[data-do=language]');
      await settled(page);
      assert.deepEqual(asked.slice(start), []);
      // Firefox makes data: addresses of its own; those go nowhere.
      const away = [...asked, ...loaded].filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'));
      assert.deepEqual(away, []);
      assert.ok(loaded.length > 0);
      await page.close();
    });

    it('keeps the program for use without a network, and nothing of the visitor', async () => {
      const page = await visit(browser, site.url);
      await fill(page, '/person/monthly_income', '8000');
      await settled(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      assert.deepEqual(await remembered(page), { cookie: '', local: 0, session: 0, databases: 0 });
      assert.deepEqual(await keptFiles(page), programFiles(built));
      await page.close();
    });

    it('runs under its policy, which lets no other address in', async () => {
      const page = await visit(browser, site.url);
      const refused = await page.evaluate(async () => {
        const seen = new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
        });
        await fetch('https://example.org/').catch(() => undefined);
        return seen;
      });
      assert.equal(refused, 'connect-src');
      assert.equal(await page.$('[style]'), null);
      await page.close();
    });
  });
}
