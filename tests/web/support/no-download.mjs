/** What modules in Node find where the build says what there is to download. */
export const download = null;
