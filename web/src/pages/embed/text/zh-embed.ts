/** “嵌入”页的中文。只有这一页要用，所以不放进 zh.ts：别的页面不必为它多下载。 */
import type { Spoken } from "../../../text/zh.js";

export const embed = {
  title: "把比算放进您的网站",
  intro:
    "选好样子，复制代码，贴进网页就能用。一切都在访问者自己的设备上计算：填的内容不经过您的服务器，也不经过我们的。",

  settings: "选样子",
  lang: "界面语言",
  langs: { zh: "中文", en: "English" },
  view: "内容",
  views: { full: "完整", compact: "精简" },
  viewHint: "精简的只有几个问题和结果，适合窄栏；完整的还有说明和全部设置。",
  theme: "主题色",
  themeBox: "从色板里选主题色",
  themeHint: "填六位色号，例如 #c00000；空着就用默认的蓝色。深浅由我们调，保证看得清。",
  themeReset: "用默认色",
  plans: "显示哪些方案，按什么顺序",
  planUp: (plan: string) => `上移：${plan}`,
  planDown: (plan: string) => `下移：${plan}`,
  start: "一开始填好的数字",
  startHint: "只是给访问者看的例子，他们会改成自己的。空着就用默认的例子。",
  take: "用我在“算一算”里填的",
  takeHint: "连同那里的其他设置一起带上；下面填了的，以下面为准。总是从访问者打开的那个月算起。",
  birth: "出生年月",
  months: "已交月数",
  monthsUnit: "个月",
  balance: "账户余额",
  balanceHint: "已交月数大于 0 时才用得上。",
  sandbox: "在沙箱里运行",
  sandboxHint:
    "加上 sandbox 属性：框架里只能运行脚本，别的都不许。安全规定要求这样时再勾选；平时浏览器已经把框架和您的网页隔开。",
  again: "恢复默认",

  preview: "预览",
  previewFrame: "预览里的比算",
  previewWidth: "预览的宽度",
  widths: { phone: "手机", desktop: "电脑" },
  previewRefused: "照这样填，访问者一打开会看到：",

  code: "复制代码",
  form: "用哪种代码",
  forms: { script: "脚本", frame: "框架", link: "链接" },
  formHints: {
    script: "推荐。高度自动合适，您的网页能收到计算结果；不许运行脚本时，显示一个普通链接。",
    frame: "不用脚本，只用 iframe。高度是固定的，内容变长时在框架里滚动，选“精简”更合适。",
    link: "只是一个链接，什么网页都能放。点了在新页面里打开。",
  },
  address: "代码里的网址",
  addressHint: (served: string) => `您自己部署了一份，就填那个文件夹的网址；空着就用 ${served}`,
  addressAsk: "这一页是从磁盘打开的，没有网址。请填您部署 Flexpension 的那个文件夹的网址。",
  pin: "带校验值（integrity）",
  pinHint:
    "我们的脚本只要变了一个字节，浏览器就不运行它，改为显示链接。更安全，但我们每次更新脚本后，您都要重新复制代码；不想这样，就去掉校验值，也就是信任这个网址上的脚本。",
  pinNone: "没有找到 integrity.json，代码里就没有校验值。",
  copy: "复制",
  copied: "已复制。",
  copyByHand: "浏览器不许网页自己复制。已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。",
  codeNone: "填好网址，这里就有代码。",
  codeLeftOut: "有填错的地方，代码里先没有用上：",
  codeLabel: "要复制的代码",

  policy: "您的网站要允许什么",
  policyNone:
    "如果您的网站没有设内容安全策略（Content-Security-Policy，CSP），什么都不用改。有没有，用下面的测试页一看就知道。",
  policyLink: "链接不用任何许可，也不用改策略。",
  policyAdd: "如果设了，把下面的地址加进去：",
  policyLines: "要加进策略的内容",
  policyWhere:
    "策略里已有这条指令，就把地址加在那一行的末尾。没有 script-src，现在管脚本的是 default-src；没有 frame-src，管框架的是 child-src，再没有也是 default-src。新写一条时，要把原来那一条里的内容一起抄上，因为新的一条会完全代替它。",
  policyNonce: "策略用 nonce 的，给 <script> 标签加上您的 nonce，可以不写 script-src 里的地址。",
  policyNothing:
    "别的都不用加：不用 style-src、connect-src、img-src，不用 unsafe-inline 和 unsafe-eval，也不用 wasm-unsafe-eval。框架里的页面有自己的策略。",
  policySandbox:
    "沙箱：代码里的 sandbox 只写 allow-scripts，不写 allow-same-origin。这时框架没有自己的来源，部署的服务器要给引擎文件加上 Access-Control-Allow-Origin: *。",
  policyFrame: "反过来，部署 Flexpension 的服务器也要允许您的网站来嵌入（frame-ancestors，不能设 X-Frame-Options）。",
  policyIsolated: "如果您的网页设了 Cross-Origin-Embedder-Policy: require-corp，一般的框架会被浏览器拦下，请用链接。",

  events: "事件和隐私",
  eventsIntro: "脚本这一种，元素会发出三个事件，您的网页可以听：",
  eventNames: {
    ready: "框架打开了。detail 里有引擎和数据的版本。",
    result: "算出来了。detail.request 是访问者填的，detail.answer 是算出的结果。",
    error: "填的内容算不了，或者没能打开。detail.errors 里是原因，中英文都有。",
  },
  eventsExample: "例子：把第一个方案的月养老金写到您的网页上",
  eventsPrivacy:
    "请注意：听 result 事件，您网页上的脚本（包括第三方的统计脚本）就能读到访问者的出生年月、类别、收入、参保地、缴费记录。用不着，就不要听；要保存或上传，请先告诉访问者并取得同意。",
  eventsFrame:
    "框架和链接这两种，您的网页什么也收不到：浏览器不让网页读另一个来源的框架，框架自己也不说话。只有网页先向它问候，它才说话，并且会告诉访问者；我们的加载脚本就是这样做的。",

  test: "在您的网站上试一试",
  testIntro:
    "把这个测试文件放到您网站上任意一个地方打开，它会一行一行告诉您：脚本、校验值、框架、计算、高度、事件、安全策略，哪一样行，哪一样不行，不行的该改什么。",
  testDownload: "下载测试文件",
  testCopy: "复制测试文件的内容",
  testHere: "在本站打开同样的测试",
  testName: "flexpension-test.html",

  host: "自己部署一份",
  hostIntro: "把下面的压缩包解开，放到任何一个能放静态文件的服务器上。不用数据库，不用后台程序。要做到：",
  hostNeeds: [
    "用 https。",
    "类型要对：.wasm 是 application/wasm，.js 是 text/javascript，.json 是 application/json，.webmanifest 是 application/manifest+json。",
    "带校验值的代码和沙箱，都要求 Access-Control-Allow-Origin: *（flexpension.js、host-test.js、widget.html 用到的 .js、.css 和 .wasm）。",
    "发送 widget.html 时，用 frame-ancestors 写明哪些网站可以嵌入；不要设 X-Frame-Options。",
    "给 assets/ 里的文件设长期缓存（文件名随内容变），其他文件每次都要核对。",
  ],
  hostConfig: "代码库里有一份现成的 nginx 配置，在 web/server 里。",

  hashes: "版本和校验值",
  hashesIntro: "每个校验值由文件的全部字节算出，文件变一个字节它就变。",
  hashesVersion: (engine: string, data: string, asOf: string) =>
    `这里是：计算程序 ${engine}，数据 ${data}（整理到 ${asOf}）。`,
  hashesFile: "文件",
  hashesValue: "校验值（sha384）",
  hashesOther: "这些值是本站这一版的。您填了别的网址，那里如果是另一个版本，请到那里的“嵌入”页上看。",
  hashesChange:
    "我们更新以后，页面和数据自动用新的，不用您动手；只有 flexpension.js 变了，带校验值的代码才要重新复制，在那之前访问者看到的是链接。flexpension.js 很小，很少变。校验值只管这个加载脚本，框架里的页面由我们的服务器和它自己的策略保证。",
  hashesNone: "这里没有 integrity.json，列不出校验值。从网站上打开这一页就有。",

  download: "下载",
  downloadIntro: "不用网络也能用，内容和本站一样。",
  downloadNames: {
    "flexpension.html": "一个文件，双击就能用，可以放在 U 盘里",
    "flexpension-site.zip": "整个网站，解开就能部署",
  },
  downloadSum: "SHA-256：",
  downloadNone: "这里没有可以下载的文件。",
  size: (amount: string, unit: string) => `${amount} ${unit}`,

  problems: {
    choice: "链接里的这一项读不懂，请重新选。",
    region: "没有这个地区，请重新选。",
    theme: "这不是色号。请写 # 加六位（或三位）0–9、a–f，例如 #c00000。",
    birth: "请写成 1990-05 这样：四位的年，两位的月。",
    number: "请填数字，例如 5500；不填就空着。",
    income: "每月收入应在 0 到 1,000,000 元之间。",
    months: "已交月数应是 0 到 840 的整数。",
    balance: "余额应在 0 到 10,000,000 元之间。",
    balance_alone: "没有已交月数，就没有账户余额。请先填已交月数。",
    plans_unknown: "链接里的方案读不懂，请重新选。",
    plans_none: "至少要选一个方案。",
    plans_saver: "“自己存”要照着一个缴费方案存，请再选一个缴费方案。",
    plans_order: "“自己存”要排在它照着存的缴费方案后面。",
    address_none: "请填网址，例如 https://www.example.gov.cn/flexpension/。",
    address_unreadable: "这个网址读不懂。请从浏览器的地址栏里复制。",
    address_scheme: "网址要以 https:// 开头；http 只能用于本机（localhost）。",
    address_secret: "网址里不要写用户名和密码。",
    address_more: "请只填文件夹的网址，去掉 ? 和 # 以及后面的内容。",
    address_long: "网址太长，最多 300 个字符。",
  },
  problemAt: (field: string, problem: string) => `${field}：${problem}`,
};

export type EmbedText = Spoken<typeof embed>;
