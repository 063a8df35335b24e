/** Browsers inside of messengers and payment apps: WeChat and its like hand no file out, and most of them print nothing. */
const messengers = /MicroMessenger|wxwork|\bQQ\/|DingTalk|AlipayClient|Weibo|Lark|Feishu/i;

/** Whether a file can be saved here. */
export const savesFiles = (
  agent = navigator.userAgent,
  download = "download" in HTMLAnchorElement.prototype,
): boolean => download && !messengers.test(agent);

/** Whether there is paper. */
export const prints = (agent = navigator.userAgent): boolean =>
  typeof window.print === "function" && !messengers.test(agent);
