/** 印出来时附在后面的「怎么算的」的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const appendix = {
  title: (plan: string) => `附：“${plan}”怎么算的`,
  intro: "按算的先后排列：每个数的公式、代入的数和依据。逐年的账户、缴费和领取在网页上，可以存成文件。",
};
export type AppendixText = Spoken<typeof appendix>;
