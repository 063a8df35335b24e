/** 下载和数据新旧。 */
export const download = {
  download: {
    link: "下载到电脑或 U 盘，不联网也能用",
    about: (megabytes: string, engine: string, asOf: string) =>
      `一个网页文件，${megabytes} MB，双击打开；计算程序 ${engine}，数据整理到 ${asOf}`,
  },
  dataAge: {
    old: (asOf: string) => `这里的数字整理到 ${asOf}，多半已经不是最新的。`,
    onSite: "各地一般在 1 月和 7 月换新数字。请刷新本页，看看有没有更新；",
    onDisk: "各地一般在 1 月和 7 月换新数字。请到您下载的网站，或者向给您文件的人，要一份新的；",
    onDiskAt: "各地一般在 1 月和 7 月换新数字。新的在这里下载：",
    or: "；",
    own: "也可以在“算一算”的“当地数字”里，填上当地新公布的。",
  },
};
