/**
 * Which place pays the pension of somebody who has paid in several provinces: 城镇企业职工基本养老保险关系转移接续暂行办法
 * (国办发〔2009〕66号), art. 6. Three questions at most; each is asked only if the answers before leave it open.
 */

export const questions = ["atHome", "tenHere", "tenBefore"] as const;
export type Question = (typeof questions)[number];
export type Answers = Readonly<Partial<Record<Question, boolean>>>;

/** By the four items of art. 6: home as the relationship is there, here, the last place with ten years, home for want of one. */
export type PayingPlace = "home" | "here" | "lastWithTen" | "homeAfterAll";

export type Step = { ask: Question } | { place: PayingPlace };

export function stepAfter({ atHome, tenHere, tenBefore }: Answers): Step {
  if (atHome === undefined) return { ask: "atHome" };
  if (atHome) return { place: "home" };
  if (tenHere === undefined) return { ask: "tenHere" };
  if (tenHere) return { place: "here" };
  if (tenBefore === undefined) return { ask: "tenBefore" };
  return { place: tenBefore ? "lastWithTen" : "homeAfterAll" };
}

/** An answer that is changed unsays those that came after it. */
export function answered(answers: Answers, question: Question, yes: boolean): Answers {
  const before = questions.slice(0, questions.indexOf(question));
  return { ...Object.fromEntries(before.map((each) => [each, answers[each]])), [question]: yes };
}
