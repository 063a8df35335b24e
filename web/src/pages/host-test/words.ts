/** What the test says; both languages, because the page it runs on is not ours. */
import type { Language } from "../../text/language.js";
import type { LineName } from "./lines.js";

interface Words {
  title: string;
  running: string;
  good: string;
  bad: (lines: number) => string;
  states: { waiting: string; good: string; bad: string };
  lines: Record<LineName, string>;
  details: {
    noPin: string;
    pinned: string;
    changed: (file: string) => string;
    noCors: (file: string) => string;
    notThere: (file: string) => string;
    notSecure: (file: string) => string;
    allow: (line: string) => string;
    nonce: string;
    afterLoader: string;
    afterFrame: string;
    frameRefused: (base: string, origin: string) => string;
    isolated: string;
    engineSilent: string;
    engineDiffers: (got: string, wanted: string) => string;
    engineError: (message: string) => string;
    engineVersions: (engine: string, data: string) => string;
    sandboxSilent: string;
    height: (pixels: string) => string;
    noHeight: string;
    heard: string;
    noEvents: string;
    bareSilent: string;
    noBare: string;
    others: (list: string) => string;
    reported: string;
  };
}

export const testWords: Record<Language, Words> = {
  zh: {
    title: "测试结果",
    running: "正在测试……",
    good: "全部通过。可以把代码放进您的网页了。",
    bad: (lines) => `有 ${lines} 项不行，请看下面每一项该改什么。`,
    states: { waiting: "等待", good: "通过", bad: "不行" },
    lines: {
      script: "来自我们的脚本能运行",
      loader: "加载脚本能装入",
      frame: "框架能打开",
      engine: "算得对：同我们已知的结果一致",
      height: "高度能自动调整",
      events: "您的网页能收到事件",
      sandbox: "在沙箱里也能算",
      bare: "不用脚本、只用框架也行",
      policy: "没有违反安全策略",
    },
    details: {
      noPin: "代码里没有校验值，所以没有核对。",
      pinned: "校验值相符。",
      changed: () => "加载脚本和代码里的校验值不符：它更新过了。请从“嵌入”页重新复制代码。",
      noCors: (file) =>
        `服务器发送 ${file} 时没有带 Access-Control-Allow-Origin: *，浏览器就不能核对校验值。请在部署的服务器上加上这个响应头，或者去掉代码里的 integrity 和 crossorigin。`,
      notThere: (file) => `打不开 ${file}。请检查网址、网络，以及服务器有没有这个文件。`,
      notSecure: () => "您的网页是 https，代码里的网址却是 http，浏览器不会装入。请把网址改成 https。",
      allow: (line) => `请把策略里的这一条改成（没有就加上）：${line}`,
      nonce: "或者给 <script> 标签加上您的 nonce。",
      afterLoader: "要先把加载脚本那一项改好。",
      afterFrame: "要先把框架那一项改好。",
      frameRefused: (base, origin) =>
        `框架没有回应。请检查 ${base}widget.html 能不能打开；部署的服务器要允许 ${origin} 来嵌入（frame-ancestors），不能发 X-Frame-Options。`,
      isolated: "您的网页设了 Cross-Origin-Embedder-Policy，浏览器不装入一般的框架。请去掉它，或者改用链接。",
      engineSilent: "框架打开了，但一直没有结果。请换一个较新的浏览器；自己部署的，检查 .wasm 和 .js 文件的类型。",
      engineDiffers: (got, wanted) => `结果是 ${got}，应当是 ${wanted}。请把这一行告诉我们。`,
      engineError: (message) => `框架说：${message}`,
      engineVersions: (engine, data) => `计算程序 ${engine}，数据 ${data}。`,
      sandboxSilent:
        "沙箱里没有结果。只有代码里用 sandbox 时才要紧：部署的服务器发送 .js、.css 和 .wasm 文件时，要带 Access-Control-Allow-Origin: *。",
      height: (pixels) => `现在是 ${pixels} 像素。`,
      noHeight: "没有收到高度。要先把框架那一项改好。",
      heard: "ready 和 result 都收到了。",
      noEvents: "没有收到 ready 和 result。要先把框架那一项改好。",
      bareSilent: "这个框架没有回应。",
      noBare: "这一页里没有只用框架的代码，没有测。",
      others: (list) => `您的网页还有和我们无关的违规：${list}`,
      reported: "（只报告，没有拦下）",
    },
  },
  en: {
    title: "Result",
    running: "Testing …",
    good: "Everything works. You can put the code into your pages.",
    bad: (lines) => `${lines === 1 ? "1 line fails" : `${lines} lines fail`}; each says what to change.`,
    states: { waiting: "waiting", good: "works", bad: "fails" },
    lines: {
      script: "Scripts from us run",
      loader: "The loader loads",
      frame: "The frame opens",
      engine: "It calculates a known answer right",
      height: "The height adjusts itself",
      events: "Your page hears the events",
      sandbox: "It calculates in a sandbox, too",
      bare: "The frame works without a script, too",
      policy: "No security policy is violated",
    },
    details: {
      noPin: "The code has no hash, so none was checked.",
      pinned: "Its hash fits.",
      changed: () =>
        "The loader does not fit the hash in the code: it has been updated. Copy the code again from the Embed page.",
      noCors: (file) =>
        `The server sends ${file} without Access-Control-Allow-Origin: *, so browsers cannot check the hash. Add this header on the hosting server, or leave integrity and crossorigin out of the code.`,
      notThere: (file) =>
        `${file} cannot be opened. Check the address, the network, and whether the server has the file.`,
      notSecure: () =>
        "Your page is on https and the address in the code on http, which browsers do not load. Change the address to https.",
      allow: (line) => `Change this directive of your policy (or add it) to: ${line}`,
      nonce: "Or put your nonce on the <script> tag.",
      afterLoader: "The line about the loader has to work first.",
      afterFrame: "The line about the frame has to work first.",
      frameRefused: (base, origin) =>
        `The frame does not answer. See whether ${base}widget.html opens; the hosting server must allow ${origin} to frame it (frame-ancestors) and send no X-Frame-Options.`,
      isolated:
        "Your page sends Cross-Origin-Embedder-Policy, and browsers load no ordinary frame into it. Remove it, or use the link.",
      engineSilent:
        "The frame is open but gives no result. Try a newer browser; if you host it yourself, check the types of the .wasm and .js files.",
      engineDiffers: (got, wanted) => `The result is ${got} and should be ${wanted}. Please tell us.`,
      engineError: (message) => `The frame says: ${message}`,
      engineVersions: (engine, data) => `Engine ${engine}, data ${data}.`,
      sandboxSilent:
        "No result in the sandbox. This matters only if your code uses sandbox: the hosting server must send Access-Control-Allow-Origin: * with .js, .css and .wasm files.",
      height: (pixels) => `It is ${pixels} pixels now.`,
      noHeight: "No height arrived. The line about the frame has to work first.",
      heard: "ready and result both arrived.",
      noEvents: "Neither ready nor result arrived. The line about the frame has to work first.",
      bareSilent: "This frame does not answer.",
      noBare: "There is no frame without a script on this page, so this was not tested.",
      others: (list) => `Your page has violations that are not ours as well: ${list}`,
      reported: "(only reported, not blocked)",
    },
  },
};
