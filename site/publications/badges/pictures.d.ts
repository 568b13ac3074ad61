/** A picture as a data URL, which the bundler puts into the script. */
declare module '*.png?inline' {
  const url: string;
  export default url;
}
