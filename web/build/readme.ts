import type { Versions } from "./versions.ts";

/** What lies beside the site's files in the archive. Old editors of Windows need the mark at its start and both line ends. */
export function readme({ engine, data }: Versions): string {
  const text = `灵活就业养老金比算  Flexpension
计算程序 ${engine.version}，数据 ${data.version}，数据整理到 ${data.as_of}

直接用
  双击 flexpension.html。不用安装，不用联网；只拷走这一个文件也行。
  双击 index.html 等别的页面，会转到它。

放到网站上
  把这个文件夹里的文件全部放到网站的一个目录里，打开 index.html 就能用。
  不需要数据库和后台程序，只要能发送文件的网页服务器。

核对文件
  文件有没有改动或损坏，在这个文件夹里运行：
    Linux    sha256sum -c SHA256SUMS
    macOS    shasum -a 256 -c SHA256SUMS
    Windows  certutil -hashfile flexpension.html SHA256
             再同 SHA256SUMS 里这个文件名前面的一串对照
  压缩包自己的校验值，在您下载它的网站上。

全部数字
  用到的数字和来源：figures.csv（表格软件可打开）、figures.json。

别人的软件
  用到的开源软件和它们的许可：THIRD-PARTY.txt。

换新的
  缴费基数等数字一般在 1 月和 7 月更新。数据旧了，页面会提醒；请到下载的地方取新的。


Flexpension: compare your pension
Engine ${engine.version}, data ${data.version}, data compiled to ${data.as_of}

Use it
  Double-click flexpension.html. Nothing to install, no network needed; this one file works alone.
  Any other page, index.html for one, leads to it.

Put it on a web site
  Copy all files of this folder into a folder of the site and open index.html.
  It needs no database and no program on the server, only one that sends files.

Check the files
  To see that nothing was changed or damaged, run in this folder:
    Linux    sha256sum -c SHA256SUMS
    macOS    shasum -a 256 -c SHA256SUMS
    Windows  certutil -hashfile flexpension.html SHA256
             and compare with what stands before that name in SHA256SUMS
  The sum of the archive itself is on the site you had it from.

Every figure
  What it works with, and the sources: figures.csv (for spreadsheets) and figures.json.

Software of others
  What it is made with, and the licences of that: THIRD-PARTY.txt.

Keep it fresh
  Regions set new figures around January and July. The page says when its data has grown old;
  then fetch a new copy where you had this one.
`;
  return `\uFEFF${text.replaceAll("\n", "\r\n")}`;
}
