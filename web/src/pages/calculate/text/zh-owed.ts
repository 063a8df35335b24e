/** “早就该领了”的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const owed = {
  title: "早就该领了，从哪个月算起",
  intro:
    "到退休年龄时年限已经够了的，从那时算起；那时不够、后来才交够的，从交够的下个月算起，计发月数和计发基数也按交够的那个月。",
  later: "到龄时还不够，后来才交够",
  year: "哪一年",
  month: "哪个月",
  law: "应补发的钱有多少，只有经办机构能核定，这里一分也没有算进去。",
};
export type OwedText = Spoken<typeof owed>;
