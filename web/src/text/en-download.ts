import type { Text } from './zh.js';

export const download: Pick<Text, 'download' | 'dataAge'> = {
  download: {
    link: 'Download for use without a network',
    about: (megabytes, engine, asOf) => `one web page to keep and double-click, ${megabytes} MB; engine ${engine}, data compiled to ${asOf}`,
  },
  dataAge: {
    old: (asOf) => `The figures here are as of ${asOf} and probably no longer the newest.`,
    onSite: 'Regions set new ones around January and July. Reload this page to see whether it has been updated.',
    onDisk: 'Regions set new ones around January and July. Get a new copy from the site you had this file from, or from whoever gave it to you.',
    onDiskAt: 'Regions set new ones around January and July. Get a new copy at',
    own: 'If your region has published new figures, you can also fill them in yourself: Calculate, “Figures”.',
  },
};
