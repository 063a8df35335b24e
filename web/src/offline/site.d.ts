/** Made by build/precache.ts of the finished site. */
declare module "virtual:site" {
  export const files: { url: string; revision: string | null; integrity: string }[];
  export const versions: import("./messages.js").Versions;
}
