/** Word lists in YAML are read when the code is built (`.yaml-import.mjs`); a list is a string of words or an array. */
declare module '*.yaml' {
  const content: Readonly<Record<string, unknown>>
  // biome-ignore lint/style/noDefaultExport: the bundler's form for data modules
  export default content
}
