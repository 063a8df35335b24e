/** What the build makes of the data; web/build/method says how. */
declare module "@method" {
  export const sections: Readonly<
    Record<
      import("../../text/language.js").Language,
      readonly { name: import("./text/method.js").SectionName; title: string; html: string }[]
    >
  >;
}
declare module "@figures" {
  export const figures: {
    readonly files: import("./state/rows.js").DataFiles;
    readonly naming: import("./state/names.js").Naming;
    readonly about: import("./state/files.js").About;
  };
}
