/** Style sheets and scripts of pages are read as text when the code is built (`.text-import.mjs`). */
declare module '*.css' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the bundler's form for text modules
  export default text
}

declare module '*.browser.js' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the bundler's form for text modules
  export default text
}
