/** What stands in a page until its script runs, and stays where it cannot: too old a browser, or a file that did not come. */

/** With the way to the download, for who has another browser; `layout.css` keeps it out of sight while the script may still come. */
export function waiting(download: string | null): string {
  const link = (words: string) => `<a href="${download}" target="_blank" rel="noopener">${words}</a>`;
  const zh = download === null ? "" : `也可以${link("下载整个程序")}（一个文件），拿到别的浏览器或电脑上双击打开。`;
  const en =
    download === null ? "" : ` Or ${link("download the whole program")}, one file, and open it in another browser.`;
  return `<div class="waiting">
<p>正在打开……如果一直停在这里，请刷新一次；还不行，请换一个较新的浏览器，并允许它在本页运行 JavaScript。${zh}</p>
<p lang="en">Opening … If nothing follows, reload once; after that, please use a newer browser and let it run JavaScript on this page.${en}</p>
</div>`;
}

/** Into the one element that the page's script fills: it clears this away when it runs. */
export function withWaiting(html: string): string {
  const filled = html.replace(
    /<(fp-[a-z-]+)>\s*<\/\1>/,
    (_, name: string) => `<${name}>${waiting("./flexpension.html")}</${name}>`,
  );
  if (filled === html) throw new Error("the body of a page must be one empty element of ours");
  return filled;
}
