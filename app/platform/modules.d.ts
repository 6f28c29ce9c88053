declare module "*?thread" {
  /** Address of the module, for a worker thread. */
  const url: string;
  export default url;
}
