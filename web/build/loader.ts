import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('../src/widget/loader.ts', import.meta.url));

/** A classic script in a function of its own: it leaves no name on the host's page, and works without modules there. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'flexpension' },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error('the loader must be one file');
  return ascii(output[0].code);
}

/** Hosts whose pages are in GB 18030 read a script in that too, unless its server says otherwise. */
function ascii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * `flexpension.js`, which hosts load under this name for ever, and `integrity.json`: what a host that wants exactly this
 * file writes into its tag.
 */
export function loader(): Plugin {
  return {
    name: 'loader',
    apply: 'build',
    async generateBundle() {
      const source = await bundled();
      const integrity = { 'flexpension.js': sha384(source) };
      this.emitFile({ type: 'asset', fileName: 'flexpension.js', source });
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(integrity, null, 2)}\n` });
    },
  };
}
