/** What stands in the test page itself, for when no script of ours may run. */
import type { Language } from "../../../text/language.js";

interface PageWords {
  title: string;
  intro: string;
  blocked: string;
  allow: string;
  whole: string;
  open: string;
  old: string;
  frame: string;
  yours: string;
  bare: string;
  bareWhy: string;
}

export const pageWords: Record<Language, PageWords> = {
  zh: {
    title: "灵活就业养老金比算 · 嵌入测试",
    intro: "把这个文件放在您的网站上打开，看看嵌入行不行。测试完就可以删掉。",
    blocked: "如果这段文字一直在，说明测试脚本没有运行。请逐项检查：",
    allow:
      "您的网站设了内容安全策略（CSP）的，在 script-src 里加上下面两个地址（第一个只在测试时要）；用 nonce 的，也可以给本文件里的两个 <script> 加上您的 nonce：",
    whole: "策略里没有 script-src 的，新写一条，并把 default-src 里原有的内容一起抄上。",
    open: "看看这个地址能不能打开。打不开，是网络或服务器的问题：",
    old: "脚本可能已经更新，和这个文件里的校验值对不上了。请从“嵌入”页重新下载这个文件。",
    frame: "不想允许脚本，可以只用框架：本页最下面“只用框架”里能看到比算，就可以用。看不到，在 frame-src 里加上：",
    yours: "您的代码",
    bare: "只用框架",
    bareWhy: "不用脚本，只用 iframe。",
  },
  en: {
    title: "Pension comparison: embedding test",
    intro: "Put this file on your site and open it there to see whether embedding works. Delete it afterwards.",
    blocked: "If this text stays, the test script does not run. Please check one by one:",
    allow:
      "If your site has a Content-Security-Policy (CSP), add these two addresses to script-src (the first for this test only); or, if it uses nonces, put yours on both <script> tags of this file:",
    whole: "If the policy has no script-src, write one and copy along what default-src allows.",
    open: "See whether this address opens. If not, it is the network or the server:",
    old: "The script may be newer than the hash in this file. Download the file again from the Embed page.",
    frame:
      "If you would rather not allow scripts, use the frame alone: if the calculator shows under “Frame only” at the end of this page, that works. If not, add to frame-src:",
    yours: "Your code",
    bare: "Frame only",
    bareWhy: "No script, only an iframe.",
  },
};
