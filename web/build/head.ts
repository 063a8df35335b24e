import type { HtmlTagDescriptor, Plugin } from 'vite';
import { policy } from './policy.ts';

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head-prepend' });
const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head-prepend' });

const common: HtmlTagDescriptor[] = [
  meta({ charset: 'utf-8' }),
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  meta({ name: 'referrer', content: 'no-referrer' }),
  meta({ name: 'color-scheme', content: 'light dark' }),
  meta({ name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#f4f6f8' }),
  meta({ name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#11161c' }),
  link({ rel: 'icon', type: 'image/svg+xml', href: './icon.svg' }),
];

/** What every page's head says; a page's own file holds only its title, its description and its script. */
export function head(): Plugin {
  let built = false;
  return {
    name: 'head',
    configResolved: ({ command }) => void (built = command === 'build'),
    // The development server writes styles into the page, which our policy rightly forbids.
    transformIndexHtml: () =>
      built ? [...common.slice(0, 1), meta({ 'http-equiv': 'Content-Security-Policy', content: policy }), ...common.slice(1)] : common,
  };
}
