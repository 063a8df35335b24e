/** 离线使用和更新提示。 */
export const offline = {
  update: {
    title: "更新",
    newData: (next: string, here: string) => `有更新的数据：整理到 ${next}；您现在用的整理到 ${here}。`,
    corrected: "数据有更正，新的一份已经备好。",
    newEngine: (next: string, here: string) => `计算程序有新版本 ${next}；您现在用的是 ${here}。`,
    newVersion: "本站有新版本，已经备好。",
    effect: "更新会刷新本站打开的页面，填好的内容不会丢。",
    updating: "正在更新……",
    now: "现在更新",
    later: "以后再说",
  },
  keepsProgram:
    "浏览器会留一份本站的程序和数据，没有网络也能用；里面没有您填的内容。在浏览器里清除本站的数据，它就删掉了。",
};
