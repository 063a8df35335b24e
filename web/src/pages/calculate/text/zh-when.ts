/** “什么时候能退休”的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const when = {
  title: "什么时候能退休，在哪里领",
  moved: "在几个省交过？看看在哪里领",
  early: (month: string, pension: string, usual: string, usualPension: string) =>
    `最早 ${month}可以退休，每月约领 ${pension}；按法定年龄是 ${usual}，每月约领 ${usualPension}。`,
  statutory: (usual: string) => `最早 ${usual}退休，也就是法定退休年龄；照这个方案不能再提前。`,
  later: (usual: string, from: string) => `${usual}到法定退休年龄，但年限还不够；照这个方案最早 ${from}起领。`,
  never: (usual: string) => `${usual}到法定退休年龄，但照这个方案年限不够，不能按月领养老金。`,
  past: (usual: string) => `${usual}已经到了法定退休年龄。`,
};
export type WhenText = Spoken<typeof when>;
