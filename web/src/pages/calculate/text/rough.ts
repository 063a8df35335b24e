import type { Language } from "../../../text/language.js";
import type { Spoken } from "../../../text/zh.js";

const chinese = {
  title: "不知道交过多久？先挑个大概",
  span: (plan: string, least: string, most: string) => `“${plan}”：按交过的多少，每月约领 ${least}到 ${most}。`,
  never: "没交过",
  about: (years: number) => `约 ${years} 年`,
  none: "领不到",
  longer: "要延长缴费",
  where: "点一下就按它算。准数在“掌上 12333”或参保地社保局可以查到。",
};

const english: Spoken<typeof chinese> = {
  title: "Not sure how long you have paid? Pick a rough answer",
  span: (plan, least, most) => `“${plan}”: about ${least} to ${most} a month, from nothing paid yet to many years.`,
  never: "nothing yet",
  about: (years) => `about ${years} years`,
  none: "no pension",
  longer: "pays longer",
  where: "Press one to use it. The exact record is in the 12333 app or at the social insurance office.",
};

export const roughTexts: Record<Language, Spoken<typeof chinese>> = { zh: chinese, en: english };
