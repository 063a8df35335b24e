import type { EmbedText } from "./zh-embed.js";

export const embed: EmbedText = {
  title: "Put the calculator on your site",
  intro:
    "Choose how it looks, copy the code, paste it into your page. Everything is calculated on your visitors’ own devices: what they enter passes neither your server nor ours.",

  settings: "How it looks",
  lang: "Language",
  langs: { zh: "中文", en: "English" },
  view: "Content",
  views: { full: "Full", compact: "Compact" },
  viewHint: "Compact has a few questions and the result, for narrow columns; full adds explanations and every setting.",
  theme: "Theme colour",
  themeBox: "Choose the theme colour from a palette",
  themeHint:
    "Six hex digits such as #c00000; leave empty for the usual blue. How light or dark it is, is up to us, so that it stays readable.",
  themeReset: "Usual colour",
  plans: "Plans shown, in this order",
  planUp: (plan) => `Move up: ${plan}`,
  planDown: (plan) => `Move down: ${plan}`,
  start: "Numbers to start with",
  startHint: "Only an example, which visitors replace with their own. Leave empty to use the usual one.",
  take: "Use what I said in Calculate",
  takeHint:
    "With all its other settings; what you fill in below wins. It always counts from the month a visitor opens it.",
  birth: "Born in",
  months: "Months paid",
  monthsUnit: "months",
  balance: "Account balance",
  balanceHint: "Only counts with more than 0 months paid.",
  sandbox: "Run in a sandbox",
  sandboxHint:
    "Adds the sandbox attribute: the frame may run scripts and nothing else. Tick it if your security rules ask for it; browsers keep the frame and your page apart anyway.",
  again: "Back to the defaults",

  preview: "Preview",
  previewFrame: "The calculator in the preview",
  previewWidth: "Width of the preview",
  widths: { phone: "Phone", desktop: "Desktop" },
  previewRefused: "With these values visitors are first told:",

  code: "Copy the code",
  form: "Kind of code",
  forms: { script: "Script", frame: "Frame", link: "Link" },
  formHints: {
    script:
      "Recommended. Fits its height, and your page can hear the results; where scripts are not allowed it shows a plain link.",
    frame:
      "No script, only an iframe. Its height is fixed and longer content scrolls inside, so compact suits it better.",
    link: "Just a link, which any page may hold. It opens as a page of its own.",
  },
  address: "Address in the code",
  addressHint: (served) => `If you host a copy yourself, the address of its folder; leave empty for ${served}`,
  addressAsk:
    "This page was opened from a disk and has no address. Please enter the address of the folder where you host Flexpension.",
  pin: "With an integrity hash",
  pinHint:
    "If a single byte of our script changes, browsers refuse it and show the link instead. That is safer, but after each update of our script you have to copy the code again. If you would rather not, leave the hash away, and trust whatever script is at that address.",
  pinNone: "There is no integrity.json here, so the code has no hash.",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "The browser does not let a page copy. It is selected: press Ctrl+C (⌘C on a Mac).",
  codeNone: "The code appears as soon as the address is filled in.",
  codeLeftOut: "Something is filled in wrongly and not in the code yet:",
  codeLabel: "Code to copy",

  policy: "What your site must allow",
  policyNone:
    "If your site has no Content-Security-Policy (CSP), there is nothing to change. The test page below shows at once whether it has one.",
  policyLink: "A link needs no permission and no change of any policy.",
  policyAdd: "If it has one, add these addresses:",
  policyLines: "What to add to the policy",
  policyWhere:
    "If the policy has the directive, put the address at the end of its line. Without script-src, scripts are under default-src; without frame-src, frames are under child-src or else default-src. A new directive replaces that one entirely, so copy along what stands there.",
  policyNonce: "If your policy uses nonces, put your nonce on the <script> tag; then script-src needs no address.",
  policyNothing:
    "Nothing else: no style-src, connect-src or img-src, no unsafe-inline, no unsafe-eval, not even wasm-unsafe-eval. The page in the frame has a policy of its own.",
  policySandbox:
    "Sandbox: the code says allow-scripts and not allow-same-origin. The frame then has no origin, so the hosting server must send Access-Control-Allow-Origin: * with the files of the engine.",
  policyFrame:
    "The other way round, the server that hosts Flexpension must allow your site to frame it (frame-ancestors, and no X-Frame-Options).",
  policyIsolated:
    "If your page sends Cross-Origin-Embedder-Policy: require-corp, browsers block ordinary frames: use the link.",

  events: "Events and privacy",
  eventsIntro: "With the script, the element sends three events that your page may listen to:",
  eventNames: {
    ready: "The frame is open. detail holds the versions of engine and data.",
    result: "It has calculated. detail.request is what the visitor said, detail.answer the result.",
    error: "The input cannot be calculated, or the frame did not open. detail.errors says why, in Chinese and English.",
  },
  eventsExample: "Example: write the monthly pension of the first plan into your page",
  eventsPrivacy:
    "Mind this: whoever listens to result, including third-party analytics on your page, can read the visitor’s month of birth, group, income, place and record. If you do not need it, do not listen; before keeping or sending it, tell visitors and ask their consent.",
  eventsFrame:
    "With the frame or the link your page gets nothing: browsers let no page read a frame of another origin, and the frame is silent by itself. It speaks only after the page has greeted it, and says so to the visitor; our loader does just that.",

  test: "Try it on your site",
  testIntro:
    "Put this test file anywhere on your site and open it. Line by line it tells what works: script, integrity, frame, calculation, height, events, security policy, and for what does not work, what to change.",
  testDownload: "Download the test file",
  testCopy: "Copy the test file’s content",
  testHere: "Open the same test here",
  testName: "flexpension-test.html",

  host: "Host a copy yourself",
  hostIntro:
    "Unpack the zip below onto any server of static files. It needs no database and no program behind it, but:",
  hostNeeds: [
    "https.",
    "The right types: application/wasm for .wasm, text/javascript for .js, application/json for .json, application/manifest+json for .webmanifest.",
    "Access-Control-Allow-Origin: * for code with integrity hashes and for sandboxes (flexpension.js, host-test.js, and the .js, .css and .wasm that widget.html uses).",
    "With widget.html, frame-ancestors that names the sites that may embed it, and no X-Frame-Options.",
    "Long caching for the files in assets/, whose names change with their content; a check each time for all others.",
  ],
  hostConfig: "The repository holds a ready nginx configuration in web/server.",

  hashes: "Versions and hashes",
  hashesIntro: "Each hash is made from every byte of the file; change one byte and it changes.",
  hashesVersion: (engine, data, asOf) => `This is engine ${engine}, data ${data} (compiled to ${asOf}).`,
  hashesFile: "File",
  hashesValue: "Hash (sha384)",
  hashesOther:
    "These are of this site’s version. You entered another address; if another version is there, look at the Embed page there.",
  hashesChange:
    "When we update, pages and figures are new at once and you need do nothing. Only when flexpension.js itself changes must code with a hash be copied again; until then visitors see the link. That file is small and seldom changes. The hash covers this loader only; the page inside the frame is up to our server and its own policy.",
  hashesNone: "There is no integrity.json here to list hashes from. Open this page from a website to see them.",

  download: "Download",
  downloadIntro: "Works without a network, the same as this site.",
  downloadNames: {
    "flexpension.html": "One file to double-click, also from a USB stick",
    "flexpension-site.zip": "The whole site, ready to host",
  },
  downloadSum: "SHA-256: ",
  downloadNone: "There is nothing to download here.",
  size: (amount, unit) => `${amount} ${unit}`,

  problems: {
    choice: "The link says something unreadable here. Please choose again.",
    region: "There is no such region. Please choose again.",
    theme: "This is no colour. Write # and six (or three) of 0–9 and a–f, such as #c00000.",
    birth: "Please write it like 1990-05: four digits of the year, two of the month.",
    number: "Please enter a number such as 5500, or leave it empty.",
    income: "Monthly income must be between 0 and 1,000,000 yuan.",
    months: "Months paid must be a whole number from 0 to 840.",
    balance: "The balance must be between 0 and 10,000,000 yuan.",
    balance_alone: "Without months paid there is no balance. Fill in the months first.",
    plans_unknown: "The plans in the link are unreadable. Please choose again.",
    plans_none: "Choose at least one plan.",
    plans_saver: "Saving copies a contribution plan: please choose one of those as well.",
    plans_order: "Saving must come after the contribution plan it copies.",
    address_none: "Please enter the address, such as https://www.example.gov.cn/flexpension/.",
    address_unreadable: "This address cannot be read. Copy it from the browser’s address bar.",
    address_scheme: "The address must begin with https://; http works on this machine (localhost) only.",
    address_secret: "Leave user name and password out of the address.",
    address_more: "Only the address of the folder, please: without ? or # and what follows.",
    address_long: "The address is too long: 300 letters at most.",
  },
  problemAt: (field, problem) => `${field}: ${problem}`,
};
