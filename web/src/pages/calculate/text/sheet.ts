/** The words of the printed sheet alone. */
import type { Language } from "../../../text/language.js";
import type { Spoken } from "../../../text/zh.js";

const chinese = {
  made: (date: string) => `${date}打印。`,
  noCode: "内容较多，二维码放不下：用下面的地址，或带上“存成文件”的那一份。",
  columns: [
    "交法",
    "现在每月交",
    "占收入",
    "缴费年限",
    "几岁起领",
    "每月领（今天的钱）",
    "每月领（到时的钱）",
    "几岁回本",
    "一共交（到时的钱）",
    "一共领（到时的钱）",
  ] as readonly string[],
  picture: "每月交多少、领多少（今天的钱）",
  pays: "交",
  gets: "领",
  ask: "办理和核实：拨打 12333，或到参保地社保经办机构、税务局；带上身份证和这张纸。",
  assumed: "对今后的估计",
  notes: "要留意的",
};

const english: Spoken<Omit<typeof chinese, "columns">> & { columns: readonly string[] } = {
  made: (date) => `Printed on ${date}.`,
  noCode: "Too much for a QR code: use the address below, or take the file saved by “Save a file”.",
  columns: [
    "Way of paying",
    "Pays a month now",
    "Of income",
    "Years paid",
    "From age",
    "Monthly pension (today's money)",
    "Monthly pension (money of then)",
    "Breaks even at",
    "Paid in all (money of then)",
    "Received in all (money of then)",
  ],
  picture: "Paid and received a month (today's money)",
  pays: "pays",
  gets: "gets",
  ask: "To apply or to check: call 12333, or go to the social insurance or tax office where you are insured; take your identity card and this sheet.",
  assumed: "How the future is seen",
  notes: "To keep in mind",
};

export const sheetTexts: Record<Language, typeof english> = { zh: chinese, en: english };
