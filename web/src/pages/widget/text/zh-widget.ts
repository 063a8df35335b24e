/** 放在别的网站里的小窗口：中文。 */
export const widget = {
  more: "打开完整版",
  newWindow: "（新窗口）",
  versions: (engine: string, data: string, asOf: string) => `计算程序 ${engine}，数据 ${data}，整理到 ${asOf}`,
  readable: (site: string) => `${site}可以读到您填的内容和算出的结果。`,
  site: (host: string) => (host === "" ? "放这个小窗口的网站" : `放这个小窗口的网站（${host}）`),
  private: "您填的内容只在这台设备上计算，我们不收集，不保存。",
  copy: "这里不能打开新窗口。请复制下面的网址，到浏览器里打开：",
  address: "网址",
  /** 写给管网站的人；访客也看得到，所以说清楚哪些没有采用。 */
  wrongTitle: "这个网站给小窗口的设置有误，下面这些没有采用",
  held: "网站改好设置之前，这里不显示结果，免得把别的情况当成您的。要算自己的，请打开完整版。",
  wrong: (name: string, value: string, expected: string) => `${name}="${value}"：${expected}`,
  expected: {
    region: "没有这个地区代码。省份是两位数，例如 41；市县例如 44-4403。",
    lang: "请写 zh 或 en。",
    theme: "请写 #rgb 或 #rrggbb 的颜色，例如 #c00。",
    view: "请写 compact 或 full。",
    plans:
      "请写方案的代号，用逗号隔开，不重复：standard-floor、standard-100、fixed、resident、save；save 要排在一个缴费方案后面。",
    birth: "请写四位年份和两位月份，例如 1990-05。",
    category: "请写 male、female_55 或 female_50。",
    income: "请写数字，例如 5500。",
    months: "请写整数个月，例如 120。",
    balance: "请写数字，例如 12000；还要写明已交的月数 months。",
    state: "读不懂。请把算一算页面地址里 # 后面的内容原样放进来。",
    unknown: "没有这一项设置。",
  },
};
export type WidgetText = typeof widget;
