import type { Text } from "./zh.js";

export const download: Pick<Text, "download" | "dataAge"> = {
  download: {
    link: "Download for use without a network",
    about: (megabytes, engine, asOf) =>
      `one web page to keep and double-click, ${megabytes} MB; engine ${engine}, data compiled to ${asOf}`,
  },
  dataAge: {
    old: (asOf) => `The figures here are as of ${asOf} and probably no longer the newest.`,
    onSite: " Regions set new ones around January and July. Reload this page to look for an update, ",
    onDisk: " Regions set new ones around January and July. Get a new copy where you had this file from, ",
    onDiskAt: " Regions set new ones around January and July. Get a new copy at ",
    or: ", ",
    own: "or fill in newly published ones yourself under Calculate, “Figures”.",
  },
};
