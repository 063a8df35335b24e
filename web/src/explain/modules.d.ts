/** core/data/rules.json, as the build finds it. */
declare module "@rules" {
  interface Said {
    readonly zh: string;
    readonly en: string;
  }
  const file: {
    readonly rules: Readonly<Record<string, { name: Said; text: string; sentence: Said; law: Said }>>;
    readonly numbers: Readonly<Record<string, Said>>;
    readonly inputs: Readonly<Record<string, Said>>;
    readonly stops: Readonly<Record<string, Said>>;
  };
  export default file;
}
